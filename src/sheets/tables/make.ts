import type { Settings } from '../../core/settings/settings.ts';
import { headerCell } from '../../core/tables/header.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import {
  columnKeys,
  columnOf,
  FORMULA_ROW,
  firstRow,
  GENERAL_FORMAT,
  hasFormulas,
  holdsValues,
  type Table,
  tableFor,
} from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { freeName } from '../services/freeName.ts';
import { formattedAreas, tableRules } from './conditionalFormats.ts';
import type { FoundTable } from './find.ts';
import { belowHeader, columnArea, dropDownOf, formulaCell, PROTECTION, styleHeader } from './head.ts';
import { markColumn } from './marks.ts';
import { neighbours } from './neighbours.ts';
import { markTab } from './tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Rows of a new tab. More come as they are needed: an array formula computes every one, filled or not. */
const ROWS = 300;
const USUAL_WIDTH_PIXELS = 100;

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

/** Writes the head of a table into a tab that is blank, in the order in which the table declares its columns. */
export function fillHead<Key extends string>(
  declared: Table<Key>,
  sheet: Sheet,
  language: Language,
  settings: Settings,
  { rows, otherRules }: { readonly rows: number; readonly otherRules: readonly Rule[] },
): FoundTable<Key> {
  const table = tableFor(declared, settings);
  const keys = columnKeys(table);
  const positions = Object.fromEntries(keys.map((key, index) => [key, index + 1])) as Record<Key, number>;
  const width = sheet.getMaxColumns();
  if (width < keys.length) sheet.insertColumnsAfter(width, keys.length - width);
  if (language === 'fa') sheet.setRightToLeft(true);
  const header = keys.map((key) => headerCell(table, key, positions, language));
  const formulas = keys.map((key) => formulaCell(table, key, positions, language, settings));
  const head = hasFormulas(table) ? [header, formulas] : [header];
  const at = rangesOf(table, sheet, positions);
  // Before anything is there to compute: what comes after is computed once.
  for (const notation of computedAreas(table)) at(notation).protect().setDescription(PROTECTION).setWarningOnly(true);
  styleHeader(at(headOf(table)).setValues(head));
  const notes = keys.map((key) => columnOf(table, key).note?.[language] ?? '');
  if (notes.some((note) => note !== ''))
    at(headOf(table)).setNotes(head.map((_, row) => (row === 0 ? notes : keys.map(() => ''))));
  sheet.setFrozenRows(head.length);
  if (table.frozenColumns > 0) sheet.setFrozenColumns(table.frozenColumns);
  if (head.length > 1) sheet.hideRows(FORMULA_ROW);
  setWidths(table, sheet, keys);
  for (const { key, notation } of markedColumns(table)) markColumn(table, key, at(notation));
  setFormats(table, at, rows);
  for (const key of wrappedKeys(table)) at(belowHeader(positions[key])).setWrap(true);
  setDropDowns(table, at, positions, language);
  const group = groupOf(table);
  if (group) {
    at(group).shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
  }
  if (table.conditionalFormats.length > 0) {
    sheet.setConditionalFormatRules([...tableRules(table, positions, language, at), ...otherRules]);
  }
  const blankRows = Array.from({ length: rows - 1 }, () => []);
  return { table: declared, sheet, language, positions, headerRow: 1, cells: [header, ...blankRows] };
}

/** Gives a range of a new tab by its notation. */
type At = (notation: string) => Range;

/** Every range that the making of a tab asks for, in one call. */
function rangesOf<Key extends string>(table: Table<Key>, sheet: Sheet, positions: Record<Key, number>): At {
  const wanted = [
    headOf(table),
    ...markedColumns(table).map(({ notation }) => notation),
    ...[...dropDownKeys(table), ...wrappedKeys(table)].map((key) => belowHeader(positions[key])),
    ...table.conditionalFormats.flatMap((format) => formattedAreas(format, positions)),
    ...computedAreas(table),
    ...[bodyOf(table), groupOf(table)].filter((notation) => notation !== null),
  ];
  const notations = [...new Set(wanted)];
  const ranges: Range[] = sheet.getRangeList(notations).getRanges();
  const known = new Map(notations.map((notation, index) => [notation, ranges[index] as Range]));
  return (notation) => known.get(notation) as Range;
}

/** The header, and the formulas where the table has any. */
function headOf(table: Table): string {
  return `A1:${columnLetters(columnKeys(table).length)}${firstRow(table) - 1}`;
}

/** The columns that need a mark of their own: where there are formulas, those bring it. */
function markedColumns<Key extends string>(table: Table<Key>): { readonly key: Key; readonly notation: string }[] {
  if (hasFormulas(table)) return [];
  return columnKeys(table).flatMap((key, index) =>
    holdsValues(table.columns[key]) ? [{ key, notation: columnArea(index + 1, 1, 1) }] : [],
  );
}

/** Computed columns that stand side by side. A warning comes before someone types over them; nobody is locked out. */
function computedAreas(table: Table): string[] {
  return neighbours(columnKeys(table).map((key) => table.columns[key]?.filledBy === 'formula'))
    .filter(({ value }) => value)
    .map(({ from, length }) => columnArea(from, length, FORMULA_ROW));
}

/** A cell of each column in the group that is folded away; null where the table has none. */
function groupOf(table: Table): string | null {
  const keys = columnKeys(table);
  const first = keys.findIndex((key) => table.columns[key]?.grouped);
  return first < 0 ? null : `${columnLetters(first + 1)}1:${columnLetters(keys.length)}1`;
}

/** Columns of one width that stand side by side are set in one call. */
function setWidths<Key extends string>(table: Table<Key>, sheet: Sheet, keys: readonly Key[]): void {
  const widths = keys.map((key) => columnOf(table, key).widthPixels ?? USUAL_WIDTH_PIXELS);
  for (const { from, length, value } of neighbours(widths)) {
    if (value !== USUAL_WIDTH_PIXELS) sheet.setColumnWidths(from, length, value);
  }
}

/** All number formats below the head in one call. */
function setFormats(table: Table, at: At, rows: number): void {
  const formats = columnKeys(table).map((key) => table.columns[key]?.format ?? GENERAL_FORMAT);
  if (formats.every((format) => format === GENERAL_FORMAT)) return;
  at(bodyOf(table)).setNumberFormats(Array.from({ length: rows - firstRow(table) + 1 }, () => formats));
}

/** Over whole columns, so that rows which people add have them too. */
function setDropDowns<Key extends string>(
  table: Table<Key>,
  at: At,
  positions: Record<Key, number>,
  language: Language,
): void {
  for (const key of dropDownKeys(table)) {
    const words = columnOf(table, key).oneOf ?? [];
    at(belowHeader(positions[key])).setDataValidation(dropDownOf(words, language));
  }
}

function dropDownKeys<Key extends string>(table: Table<Key>): Key[] {
  return columnKeys(table).filter((key) => columnOf(table, key).oneOf);
}

export function wrappedKeys<Key extends string>(table: Table<Key>): Key[] {
  return columnKeys(table).filter((key) => columnOf(table, key).wraps);
}

/** Everything below the head. */
function bodyOf(table: Table): string {
  return columnArea(1, columnKeys(table).length, firstRow(table));
}
