import { isDateCell } from '../../core/cell.ts';
import { iranianRates } from '../../core/numbers/moneyRate.ts';
import { moneyUnits } from '../../core/numbers/moneyUnit.ts';
import { barOptions, barRangeName, barStatuses } from '../../core/okr/scorecard/bars.ts';
import { tabColors } from '../../core/okr/scorecard/colors.ts';
import { NOWRUZ_RANGE } from '../../core/okr/scorecard/formulas.ts';
import { newSettingCells, rateHeader } from '../../core/settings/settingCells.ts';
import { type SettingKey, type SettingRow, settingRows } from '../../core/settings/settingRows.ts';
import type { Language, Text } from '../../core/text.ts';
import { dayWriter } from '../days.ts';
import { freeName } from '../freeName.ts';
import type { OnFailure } from '../undo/allOrNothing.ts';
import { findSettingsRange, RATE_COLUMN, SETTINGS_RANGE } from './range.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const TAB_NAME: Text = { en: 'Settings', fa: 'تنظیمات' };
const HEADER: readonly Text[] = [
  { en: 'Setting', fa: 'تنظیم' },
  { en: 'Value', fa: 'مقدار' },
  { en: 'What it does', fa: 'کارش چیست' },
];
const KEYS = Object.keys(settingRows) as SettingKey[];
const FIRST_ROW = 2;
const VALUE_COLUMN = 2;
/** The options of the progress bars, hidden; an empty column before them. */
const BAR_COLUMN = RATE_COLUMN + rateHeader.length + 1;
const DAY_FORMAT = 'yyyy-mm-dd';
const WIDTHS_PIXELS = [210, 120, 470, 30, 120, 110, 95, 95];

/** Makes the Settings tab, if there is none: what is chosen, what money units are worth, how bars are drawn. */
export function ensureSettingsTab(language: Language, onFailure: OnFailure): Sheet | null {
  if (findSettingsRange()) return null;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(freeName(TAB_NAME[language]), spreadsheet.getNumSheets());
  onFailure(() => removeSettingsTab(sheet));
  const cells = newCells(language);
  const bars = barStatuses.map((status) => barOptions(status, language));
  sheet.setRightToLeft(language === 'fa');
  sheet
    .getRange(1, 1, cells.length, BAR_COLUMN - 2)
    .setValues(cells)
    .setVerticalAlignment('middle');
  sheet.getRange(FIRST_ROW, HEADER.length, KEYS.length, 1).setWrap(true);
  sheet
    .getRange(FIRST_ROW, VALUE_COLUMN, KEYS.length, 1)
    .setDataValidations(KEYS.map((key) => [validationOf(settingRows[key], language)]))
    .setBackground(tabColors.objective)
    .setHorizontalAlignment('center');
  sheet
    .getRange(FIRST_ROW, RATE_COLUMN, KEYS.length, rateHeader.length)
    .setNumberFormats(KEYS.map(() => ['General', '#,##0', DAY_FORMAT, DAY_FORMAT]));
  sheet.getRange(1, BAR_COLUMN, bars.flat().length, 2).setValues(bars.flat());
  colorHeader(sheet, 1, HEADER.length);
  colorHeader(sheet, RATE_COLUMN, rateHeader.length);
  nameRanges(sheet, bars);
  WIDTHS_PIXELS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.hideColumns(BAR_COLUMN, 2);
  sheet.setFrozenRows(1);
  return sheet;
}

function colorHeader(sheet: Sheet, column: number, width: number): void {
  sheet
    .getRange(1, column, 1, width)
    .setFontWeight('bold')
    .setFontColor(tabColors.headerText)
    .setBackground(tabColors.header);
}

/** Every cell that people see: the settings, an empty column, and what money units are worth. */
function newCells(language: Language): (string | number | boolean | Date)[][] {
  const dateOf = dayWriter();
  const settings = newSettingCells(language);
  const rates = iranianRates.map(({ unit, rials, firstDay, lastDay }) => [
    moneyUnits[unit][language],
    rials,
    ...[firstDay, lastDay].map((day) => (day === null ? '' : dateOf(day))),
  ]);
  const header = [...HEADER.map((text) => text[language]), '', ...rateHeader.map((text) => text[language])];
  const blank = rateHeader.map(() => '');
  return [header, ...settings.map((row, index) => [...row, '', ...(rates[index] ?? blank)])];
}

function nameRanges(sheet: Sheet, bars: readonly unknown[][]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const height = Math.max(KEYS.length, iranianRates.length);
  const width = RATE_COLUMN + rateHeader.length - 1;
  // One row more than is filled, so that a unit written below the last one is read too.
  spreadsheet.setNamedRange(SETTINGS_RANGE, sheet.getRange(FIRST_ROW, 1, height + 1, width));
  const nowruzRow = FIRST_ROW + KEYS.indexOf('paceAfterNowruz');
  spreadsheet.setNamedRange(NOWRUZ_RANGE, sheet.getRange(nowruzRow, VALUE_COLUMN));
  let row = 1;
  barStatuses.forEach((status, index) => {
    const optionCount = bars[index]?.length ?? 0;
    spreadsheet.setNamedRange(barRangeName(status), sheet.getRange(row, BAR_COLUMN, optionCount, 2));
    row += optionCount;
  });
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
      return null;
  }
}

/** Takes the tab away again, with the names of its ranges. */
export function removeSettingsTab(sheet: Sheet): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = new Set([SETTINGS_RANGE, NOWRUZ_RANGE, ...barStatuses.map(barRangeName)]);
  for (const named of spreadsheet.getNamedRanges()) {
    if (names.has(named.getName())) named.remove();
  }
  spreadsheet.deleteSheet(sheet);
}

/** How many cells of the tab people have changed or added since it was made in that language. */
export function changedSettings(sheet: Sheet, language: Language): number {
  const made = newCells(language);
  const now = sheet.getRange(1, 1, Math.max(made.length, sheet.getLastRow()), BAR_COLUMN - 1).getValues();
  const shown = (cell: unknown): unknown => (isDateCell(cell) ? cell.getTime() : (cell ?? ''));
  return now.flatMap((row, index) => row.filter((cell, column) => shown(cell) !== shown(made[index]?.[column]))).length;
}
