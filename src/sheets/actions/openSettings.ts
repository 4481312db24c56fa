import { isBlankCell, isDateCell } from '../../core/cell.ts';
import { isolate } from '../../core/isolate.ts';
import { usualRules } from '../../core/settings/judgingRules.ts';
import { type SettingsKey, settingKeys, settingsTable } from '../../core/tables/settings.ts';
import type { Value } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { sheetById } from '../services/sheetById.ts';
import { sheetCells } from '../services/sheetCells.ts';
import { type FoundTable, findWholeTable, readTable } from '../tables/find.ts';
import { bodyRow, cellIn, tableRows } from '../tables/read.ts';
import { otherCells } from '../tables/remove.ts';
import { restoreColumns } from '../tables/repair.ts';
import { action } from './action.ts';
import { addSettings, makeSettings, newRows, rowsOfSettings, ruleValues } from './settingsTab.ts';

interface Step {
  readonly sheet: number;
  readonly language: Language;
}

/** Shows the Settings tab; it is made on first use. */
export const openSettings = action({
  id: 'openSettings',
  undoLabel: (target) => ({ en: `the tab ${isolate(target)}`, fa: `برگهٔ ${isolate(target)}` }),
  menu: [{ fn: 'showSettings', label: { en: 'Settings', fa: 'تنظیمات' }, request: null }],
  run(_: null, document, { onFailure, record }): { readonly tab: string } {
    const known = findWholeTable(settingsTable, document.tabs);
    if (known) {
      withRules(known, onFailure);
      const there = rowsOfSettings(known, settingKeys);
      const missing = settingKeys.filter((key) => !there.has(key));
      addSettings(known, missing, (_key, usual) => usual, onFailure);
      known.sheet.activate();
      return { tab: known.sheet.getName() };
    }
    const found = makeSettings(document, onFailure);
    found.sheet.activate();
    record({ sheet: found.sheet.getSheetId(), language: found.language }, found.sheet.getName());
    return { tab: found.sheet.getName() };
  },
  /** Takes the tab away; what people chose or wrote there is counted first, and asked about. */
  undo(step: Step, document, { force }) {
    const sheet = sheetById(step.sheet);
    if (!sheet) return 0;
    const found = readTable(settingsTable, sheet);
    const changed =
      'table' in found ? changedSettings(found, step.language, document) + otherCells(found) : filledCells(sheet);
    if (changed > 0 && !force) return changed;
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    return 0;
  },
});

/** A tab of an earlier version gets the table of rules at its end. */
function withRules(known: FoundTable<SettingsKey>, onFailure: OnFailure): void {
  const keys = ['measure', 'comparison', 'limit', 'status'] as const satisfies readonly SettingsKey[];
  if (keys.some((key) => known.positions[key] !== undefined)) return;
  const { found } = restoreColumns(known, onFailure, keys);
  const values = usualRules.map((rule) => {
    const shown = ruleValues(rule, found.language);
    return keys.map((key) => shown[key] as string | number);
  });
  found.sheet
    .getRange(bodyRow(found), found.positions.measure as number, values.length, keys.length)
    .setValues(values.map((row) => row.map((value) => value ?? '')));
}

/** A tab that is the table no more may hold anything by now. */
function filledCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  return sheetCells(sheet)
    .flat()
    .filter((cell) => !isBlankCell(cell)).length;
}

/** How many cells of the tab people have changed or added since it was made. */
function changedSettings(found: FoundTable<SettingsKey>, language: Language, { dateOf }: OpenDocument): number {
  const made = newRows(language);
  const keys = Object.keys(settingsTable.columns) as SettingsKey[];
  const shown = (cell: unknown): unknown => (isDateCell(cell) ? cell.getTime() : (cell ?? ''));
  const written = (value: Value | undefined): unknown =>
    typeof value === 'object' && 'day' in value ? dateOf(value.day).getTime() : (value ?? '');
  return tableRows(found).reduce(
    (sum, row, index) =>
      sum + keys.filter((key) => shown(cellIn(found, row, key)) !== written(made[index]?.values[key])).length,
    0,
  );
}
