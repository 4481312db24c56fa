import type { Settings } from '../../core/settings/settings.ts';
import { tabColors } from '../../core/tables/colors.ts';
import { formulaRange, headerCell, type Positions } from '../../core/tables/header.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import {
  type Column,
  columnKeys,
  FORMULA_ROW,
  firstRow,
  hasFormulas,
  holdsValues,
  type Table,
} from '../../core/tables/table.ts';
import type { Language, Text } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { freeName } from '../services/freeName.ts';
import { COLUMN_MARK, columnMark, type FoundTable } from './find.ts';
import { markTab } from './tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rows of a new tab. More come as they are needed: an array formula computes every one, filled or not. */
const ROWS = 300;
const USUAL_WIDTH_PIXELS = 100;
const GENERAL = 'General';
/** What Sheets shows of our protections, by which they are told from those of people. */
const PROTECTION = 'Rasad';

/** Makes the tab of a table and fills its head: header, marks, formulas, formats, drop-downs. */
export function makeTable<Key extends string>(
  table: Table<Key>,
  language: Language,
  settings: Settings,
  onFailure: OnFailure,
): FoundTable<Key> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = spreadsheet.getSheets();
  const sheet = spreadsheet.insertSheet(freeName(table.name[language], tabs), tabs.length);
  onFailure(() => spreadsheet.deleteSheet(sheet));
  markTab(table, sheet);
  const rows = sheet.getMaxRows();
  if (rows > ROWS) sheet.deleteRows(ROWS + 1, rows - ROWS);
  return fillHead(table, sheet, language, settings, { rows: Math.min(rows, ROWS), otherRules: [] });
}

/** Makes a table anew in its tab that people have cleared; the rules and protections that are not Rasad's stay. */
export function fillClearedTab<Key extends string>(
  table: Table<Key>,
  sheet: Sheet,
  settings: Settings,
  onFailure: OnFailure,
): FoundTable<Key> {
  const rules = sheet.getConditionalFormatRules();
  onFailure(() => {
    sheet.clear();
    sheet.setConditionalFormatRules(rules);
  });
  forgetHead(sheet);
  return fillHead(table, sheet, settings.language, settings, {
    rows: sheet.getMaxRows(),
    otherRules: foreignRules(table, rules),
  });
}

/** Writes the head of a table into a tab that is blank, in the order in which the table declares its columns. */
function fillHead<Key extends string>(
  table: Table<Key>,
  sheet: Sheet,
  language: Language,
  settings: Settings,
  { rows, otherRules }: { readonly rows: number; readonly otherRules: readonly Rule[] },
): FoundTable<Key> {
  const keys = columnKeys(table);
  const positions = Object.fromEntries(keys.map((key, index) => [key, index + 1])) as Record<Key, number>;
  const width = sheet.getMaxColumns();
  if (width < keys.length) sheet.insertColumnsAfter(width, keys.length - width);
  if (language === 'fa') sheet.setRightToLeft(true);
  const header = keys.map((key) => headerCell(table, key, positions, language));
  const formulas = keys.map((key) => formulaCell(table, key, positions, language, settings));
  const head = hasFormulas(table) ? [header, formulas] : [header];
  const at = rangesOf(table, sheet, head.length);
  // Before anything is there to compute: what comes after is computed once.
  for (const notation of computedAreas(table)) at(notation).protect().setDescription(PROTECTION).setWarningOnly(true);
  at(headOf(table, head.length))
    .setValues(head)
    .setFontWeight('bold')
    .setFontColor(tabColors.headerText)
    .setBackground(tabColors.header);
  sheet.setFrozenRows(head.length);
  if (table.frozenColumns > 0) sheet.setFrozenColumns(table.frozenColumns);
  if (head.length > 1) sheet.hideRows(FORMULA_ROW);
  setWidths(table, sheet, keys);
  for (const { key, notation } of markedColumns(table)) mark(at(notation), columnMark(table, key));
  setFormats(table, at, rows);
  setDropDowns(table, at, language);
  const group = groupOf(table);
  if (group) {
    at(group).shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
  }
  setLooks(table, sheet, at, language, otherRules);
  return { table, sheet, language, positions, cells: [header] };
}

/** A tab that people have cleared keeps what lies on its columns, some of it in places where nothing stands any more. */
function forgetHead(sheet: Sheet): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) mark.remove();
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription() === PROTECTION) protection.remove();
  }
  const width = sheet.getMaxColumns();
  for (let depth = sheet.getColumnGroupDepth(width); depth > 0; depth--) {
    sheet.getColumnGroup(width, depth)?.remove();
  }
}

/** Gives a range of a new tab by its notation. */
type At = (notation: string) => Range;

/** Every range that the making of a tab asks for, in one call. */
function rangesOf(table: Table, sheet: Sheet, headRows: number): At {
  const keys = columnKeys(table);
  const styled = new Set(table.looks.flatMap((look) => look.columns));
  const notations = [
    headOf(table, headRows),
    ...markedColumns(table).map(({ notation }) => notation),
    ...keys.filter((key) => styled.has(key) || table.columns[key]?.oneOf).map((key) => below(table, key)),
    ...computedAreas(table),
    ...[bodyOf(table), groupOf(table)].filter((notation) => notation !== null),
  ];
  const ranges: Range[] = sheet.getRangeList([...new Set(notations)]).getRanges();
  const known = new Map([...new Set(notations)].map((notation, index) => [notation, ranges[index] as Range]));
  return (notation) => known.get(notation) as Range;
}

function headOf(table: Table, rows: number): string {
  return `A1:${columnLetters(columnKeys(table).length)}${rows}`;
}

/** The columns that hold values; a computed one whose header was renamed is known by its formula. */
function markedColumns<Key extends string>(table: Table<Key>): { readonly key: Key; readonly notation: string }[] {
  return columnKeys(table).flatMap((key, index) => {
    const letters = columnLetters(index + 1);
    return holdsValues(table.columns[key]) ? [{ key, notation: `${letters}:${letters}` }] : [];
  });
}

/** Computed columns that stand side by side. A warning comes before someone types over them; nobody is locked out. */
function computedAreas(table: Table): string[] {
  return runs(columnKeys(table).map((key) => table.columns[key]?.filledBy === 'formula'))
    .filter(({ value }) => value)
    .map(({ from, length }) => `${columnLetters(from)}${FORMULA_ROW}:${columnLetters(from + length - 1)}`);
}

function groupOf(table: Table): string | null {
  const keys = columnKeys(table);
  const first = keys.findIndex((key) => table.columns[key]?.grouped);
  return first < 0 ? null : `${columnLetters(first + 1)}1:${columnLetters(keys.length)}1`;
}

/** The array formula of a column, `''` where it has none. */
export function formulaCell<Key extends string>(
  table: Table<Key>,
  key: Key,
  positions: Positions<Key>,
  language: Language,
  settings: Settings,
): string {
  return table.formulas[key]?.((other) => formulaRange(positions, other), { language, settings }) ?? '';
}

/** Columns of one width that stand side by side are set in one call. */
function setWidths<Key extends string>(table: Table<Key>, sheet: Sheet, keys: readonly Key[]): void {
  for (const { from, length, value } of runs(keys.map((key) => column(table, key).widthPixels ?? USUAL_WIDTH_PIXELS))) {
    if (value !== USUAL_WIDTH_PIXELS) sheet.setColumnWidths(from, length, value);
  }
}

export function markColumn(table: Table, sheet: Sheet, key: string, position: number): void {
  const letters = columnLetters(position);
  mark(sheet.getRange(`${letters}:${letters}`), columnMark(table, key));
}

function mark(column: Range, value: string): void {
  column.addDeveloperMetadata(COLUMN_MARK, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** All number formats below the head in one call. */
function setFormats(table: Table, at: At, rows: number): void {
  const formats = columnKeys(table).map((key) => table.columns[key]?.format ?? GENERAL);
  if (formats.every((format) => format === GENERAL)) return;
  at(bodyOf(table)).setNumberFormats(Array.from({ length: rows - firstRow(table) + 1 }, () => formats));
}

/** Over whole columns, so that rows which people add have them too. */
function setDropDowns(table: Table, at: At, language: Language): void {
  for (const key of columnKeys(table)) {
    const words = table.columns[key]?.oneOf;
    if (!words) continue;
    at(below(table, key)).setDataValidation(dropDownOf(words, language));
  }
}

export function dropDownOf(words: readonly Text[], language: Language): Validation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(words.map((word) => word[language]))
    .setAllowInvalid(false)
    .build();
}

function setLooks(table: Table, sheet: Sheet, at: At, language: Language, otherRules: readonly Rule[]): void {
  if (table.looks.length === 0) return;
  const cell = (key: string): string => `$${lettersOf(table, key)}${firstRow(table)}`;
  const rules = table.looks.map((look) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${look.when(cell, language)}`)
      .setRanges(look.columns.map((key) => at(below(table, key))));
    if (look.textColor) rule.setFontColor(look.textColor);
    if (look.background) rule.setBackground(look.background);
    if (look.bold) rule.setBold(true);
    return rule.build();
  });
  sheet.setConditionalFormatRules([...rules, ...otherRules]);
}

/** The rules that people have added: their formula is none of the table's, whichever cells it names. */
function foreignRules(table: Table, rules: readonly Rule[]): Rule[] {
  const languages = Object.keys(table.name) as Language[];
  const own = new Set(
    table.looks.flatMap((look) => languages.map((language) => shapeOf(`=${look.when(() => '$A1', language)}`))),
  );
  return rules.filter((rule) => !own.has(shapeOf(String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''))));
}

/** A formula without the cells that it names: moved and deleted columns change those. */
function shapeOf(formula: string): string {
  return formula
    .replace(/\$?[A-Z]+\$?\d+|#REF!?/g, '§')
    .replace(/\s/g, '')
    .replace(/,/g, ';');
}

/** Everything below the head. */
function bodyOf(table: Table): string {
  return `A${firstRow(table)}:${columnLetters(columnKeys(table).length)}`;
}

/** A column of a new tab below its head: `E3:E`. */
function below(table: Table, key: string): string {
  return belowHead(table, columnKeys(table).indexOf(key) + 1);
}

function lettersOf(table: Table, key: string): string {
  return columnLetters(columnKeys(table).indexOf(key) + 1);
}

export function belowHead(table: Table, position: number): string {
  const letters = columnLetters(position);
  return `${letters}${firstRow(table)}:${letters}`;
}

function column<Key extends string>(table: Table<Key>, key: Key): Column {
  return table.columns[key];
}

interface ValueRun<Value> {
  /** The first position, from 1. */
  readonly from: number;
  readonly length: number;
  readonly value: Value;
}

/** Equal values that follow one another. */
function runs<Value>(values: readonly Value[]): ValueRun<Value>[] {
  const found: { from: number; length: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.length += 1;
    else found.push({ from: index + 1, length: 1, value });
  });
  return found;
}
