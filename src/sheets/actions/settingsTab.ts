import { foldText } from '../../core/fold.ts';
import { iranianRates } from '../../core/numbers/moneyRate.ts';
import { moneyUnits } from '../../core/numbers/moneyUnit.ts';
import { statuses } from '../../core/okr/status.ts';
import { comparisons, type JudgingRule, measures, usualRules } from '../../core/settings/judgingRules.ts';
import { newSettingCells } from '../../core/settings/settingCells.ts';
import { type SettingKey, type SettingRow, settingRows } from '../../core/settings/settingRows.ts';
import { tabColors } from '../../core/tables/colors.ts';
import { type SettingsKey, settingKeys, settingsTable } from '../../core/tables/settings.ts';
import type { NewRow, Value } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import type { FoundTable } from '../tables/find.ts';
import { bodyRow, cellIn, type TableRow, tableRows } from '../tables/read.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Makes the Settings tab, with what holds where nobody has chosen anything. */
export function makeSettings(document: OpenDocument, onFailure: OnFailure): FoundTable<SettingsKey> {
  const { found } = ensureTable(settingsTable, document, onFailure);
  appendRows(found, newRows(found.language), onFailure);
  limitValues(found, bodyRow(found), settingKeys);
  return found;
}

/** The rows of settings, wherever they stand by now. */
export function rowsOfSettings<Key extends SettingKey>(
  found: FoundTable<SettingsKey>,
  keys: readonly Key[],
): ReadonlyMap<Key, TableRow> {
  const all = tableRows(found);
  return new Map(
    keys.flatMap((key) => {
      const names = Object.values(settingRows[key].name).map(foldText);
      const row = all.find((each) => names.includes(foldText(String(cellIn(found, each, 'setting') ?? ''))));
      return row ? [[key, row] as const] : [];
    }),
  );
}

/** Adds rows of settings below the others. */
export function addSettings<Key extends SettingKey>(
  found: FoundTable<SettingsKey>,
  keys: readonly Key[],
  valueFor: (key: Key, usual: string | number | boolean) => string | number | boolean,
  onFailure: OnFailure,
): void {
  if (keys.length === 0) return;
  const cells = newSettingCells(found.language);
  const rows = keys.map((key) => {
    const [setting = '', value = '', effect = ''] = cells[settingKeys.indexOf(key)] ?? [];
    return { values: { setting, value: valueFor(key, value), effect }, formats: {} };
  });
  limitValues(found, appendRows(found, rows, onFailure), keys);
}

/** The rows of a tab in which nobody has chosen anything. */
export function newRows(language: Language): NewRow<SettingsKey>[] {
  return newSettingCells(language).map(([setting = '', value = '', effect = ''], index) => {
    const rate = iranianRates[index];
    const rule = usualRules[index];
    const values: Partial<Record<SettingsKey, Value>> = {
      setting,
      value,
      effect,
      ...(rate && {
        unit: moneyUnits[rate.unit][language],
        rials: rate.rials,
        ...(rate.firstDay !== null && { firstDay: { day: rate.firstDay } }),
        ...(rate.lastDay !== null && { lastDay: { day: rate.lastDay } }),
      }),
      ...(rule && ruleValues(rule, language)),
    };
    return { values, formats: {} };
  });
}

/** A rule as the cells of its row. */
export function ruleValues(
  { measure, comparison, limit, status }: JudgingRule,
  language: Language,
): Partial<Record<SettingsKey, Value>> {
  const shown = { measure: measures[measure][language], status: statuses[status][language] };
  return measure === 'otherwise' ? shown : { ...shown, comparison: comparisons[comparison][language], limit };
}

/** The choice of each row as a drop-down, a limit or a tick. */
function limitValues(found: FoundTable<SettingsKey>, firstRow: number, keys: readonly SettingKey[]): void {
  const { sheet, positions, language } = found;
  sheet
    .getRange(firstRow, positions.value as number, keys.length, 1)
    .setDataValidations(keys.map((key) => [validationOf(settingRows[key], language)]))
    .setBackground(tabColors.objective)
    .setHorizontalAlignment('center');
}

function validationOf({ choice }: SettingRow, language: Language): Validation | null {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  switch (choice.kind) {
    case 'word':
      return rule.requireValueInList(Object.values(choice.words).map((word) => word[language])).build();
    case 'number':
      return rule.requireNumberBetween(choice.min, choice.max).build();
    case 'yesNo':
      return rule.requireCheckbox().build();
    case 'day':
    case 'text':
      return null;
  }
}
