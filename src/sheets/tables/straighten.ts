import { type Cell, isBlankCell, isErrorText } from '../../core/cell.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findHeader, type HeaderReading, isHeaderOf, type Positions, SEARCHED_ROWS } from '../../core/tables/header.ts';
import {
  type Column,
  columnKeys,
  FORMULA_ROW,
  GENERAL_FORMAT,
  hasFormulas,
  holdsValues,
  type Table,
} from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sheetCells } from '../services/sheetCells.ts';
import { type FoundTable, readTable } from './find.ts';
import { lookOf, styleHeader } from './head.ts';
import { markedPositions, positionsByMark } from './marks.ts';
import { formulaRow } from './read.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table whose two rows of head stand where they belong, and whether anything had to be done for that. */
interface Straightened<Key extends string> {
  readonly found: FoundTable<Key>;
  readonly moved: boolean;
}

/**
 * Puts the two rows of a head together again: people delete the header or the hidden row of formulas, or insert rows between the
 * two, which then come below. Words and formulas of a row that was gone are left to be restored; null where neither row is left.
 */
export function straightenHead<Key extends string>(
  table: Table<Key>,
  sheet: Sheet,
  language: Language,
  onFailure: OnFailure,
): Straightened<Key> | null {
  const { header, marks, words, width } = readHead(table, sheet);
  if (!hasFormulas(table)) return bringSortedBack(table, sheet, header, words, language, onFailure);
  if (marks.row === null && isHeaderOf(table, header.reading)) {
    refuseUnknownColumns(table, header.reading, words[header.row - 1] ?? [], language);
  }
  const isHeader = isHeaderOf(table, header.reading) && header.reading.positions[table.rowColumn] !== undefined;
  const above = isHeader ? sortedAbove(table, header.reading, words.slice(0, header.row - 1)) : 0;
  const moved = !isHeader || marks.row !== header.row + FORMULA_ROW - 1 || above > 0;
  let headerRow = header.row;
  if (isHeader && marks.row === null) {
    addRow(sheet, header.row + 1, width, onFailure);
  } else if (!isHeader && marks.row !== null) {
    headerRow = marks.row;
    addRow(sheet, headerRow, width, onFailure);
    sheet.getRange(headerRow, 1, 1, width).setWrap(false);
  } else if (!isHeader || marks.row === null) {
    return null;
  } else if (marks.row > header.row + 1) {
    const tookLook = above === 0;
    bringBelow(sheet, header.row + 1, marks.row - header.row - 1, onFailure, { passed: 1, tookLook });
  }
  if (above > 0) {
    bringBelow(sheet, headerRow - above, above, onFailure, { passed: FORMULA_ROW, tookLook: false });
    headerRow -= above;
  }
  const positions: Positions<Key> = isHeader
    ? { ...marks.positions, ...header.reading.positions }
    : (marks.positions as Positions<Key>);
  const found = {
    table,
    sheet,
    language: header.reading.language ?? language,
    positions,
    headerRow,
    cells: sheetCells(sheet),
  };
  return { found, moved };
}

/** Where the header and the formulas stand in the first rows of a tab, and what they say. */
function readHead<Key extends string>(table: Table<Key>, sheet: Sheet) {
  const width = Math.max(1, sheet.getLastColumn());
  const top = sheet.getRange(1, 1, Math.min(SEARCHED_ROWS, sheet.getMaxRows()), width);
  const values: Cell[][] = top.getValues();
  const formulas: string[][] = top.getFormulas();
  // A header that lost the cells of its formula shows an error: the formula still has the word.
  const words = values.map((row, r) =>
    row.map((cell, c) => (isErrorText(String(cell)) ? lastText(formulas[r]?.[c] ?? '') : cell)),
  );
  const positionsIn = (row: readonly string[]) => positionsByMark(table, row, columnKeys(table));
  const marked = formulas.findIndex((row) => Object.keys(positionsIn(row)).length > 0);
  const marks =
    marked < 0 ? { row: null, positions: {} } : { row: marked + 1, positions: positionsIn(formulas[marked] ?? []) };
  return { header: findHeader(table, words), marks, words, width };
}

/** A table without formulas, whose rows people sorted above its header; null where none stand there. */
function bringSortedBack<Key extends string>(
  table: Table<Key>,
  sheet: Sheet,
  { row, reading }: ReturnType<typeof findHeader<Key>>,
  words: readonly (readonly Cell[])[],
  language: Language,
  onFailure: OnFailure,
): Straightened<Key> | null {
  if (!isHeaderOf(table, reading)) return addHeader(table, sheet, reading, words[0] ?? [], language, onFailure);
  const above = sortedAbove(table, reading, words.slice(0, row - 1));
  if (above === 0) return null;
  bringBelow(sheet, row - above, above, onFailure, { passed: 1, tookLook: false });
  const found = readTable(table, sheet);
  return 'table' in found ? { found, moved: true } : null;
}

/** A table whose header people deleted: where a number or a day stands in its first row, no words do that people chose themselves. */
function addHeader<Key extends string>(
  table: Table<Key>,
  sheet: Sheet,
  { language: written }: HeaderReading<Key>,
  first: readonly Cell[],
  language: Language,
  onFailure: OnFailure,
): Straightened<Key> | null {
  const positions = markedPositions(table, sheet, columnKeys(table), 1, first.length);
  const keys = columnKeys(table).filter((key) => positions[key] !== undefined);
  const isRow = keys.some((key) => typeof (first[(positions[key] as number) - 1] ?? '') !== 'string');
  if (!isRow || positions[table.rowColumn] === undefined) return null;
  addRow(sheet, 1, first.length, onFailure);
  for (const key of keys) {
    sheet.getRange(1, positions[key] as number).setValue((table.columns[key] as Column).header[written ?? language]);
  }
  const found = readTable(table, sheet);
  return 'table' in found ? { found, moved: true } : null;
}

/** How many cells a row of the table has filled at least, and a title that people put above the table has not. */
function leastFilled(table: Table): number {
  const values = columnKeys(table).filter((key) => holdsValues(table.columns[key] as Column));
  return Math.min(4, Math.max(2, Math.floor(values.length / 2)));
}

/** How many rows of the table stand right above its header, where people sorted it along with them. */
function sortedAbove<Key extends string>(
  table: Table<Key>,
  { positions }: HeaderReading<Key>,
  above: readonly (readonly Cell[])[],
): number {
  const filled = (row: readonly Cell[], key: Key): boolean => !isBlankCell(row[(positions[key] ?? 0) - 1]);
  const isRow = (row: readonly Cell[]): boolean =>
    filled(row, table.rowColumn) &&
    columnKeys(table).filter((key) => holdsValues(table.columns[key]) && filled(row, key)).length >=
      leastFilled(table as Table);
  const other = [...above].reverse().findIndex((row) => !isRow(row));
  return other < 0 ? above.length : other;
}

/**
 * A column that people gave another name is known by the row of the formulas alone: without both, it would be taken for deleted.
 * @throws Refusal if a column of values is missing while the header has one that is not of the table, or
 *   none has the titles
 */
function refuseUnknownColumns<Key extends string>(
  table: Table<Key>,
  { positions, language: written }: HeaderReading<Key>,
  header: readonly Cell[],
  language: Language,
): void {
  const known = new Set<unknown>(Object.values(positions));
  const isRenamed = header.some((word, index) => !isBlankCell(word) && !known.has(index + 1));
  const missing = columnKeys(table).filter((key) => holdsValues(table.columns[key]) && positions[key] === undefined);
  if (missing.length === 0 || !(isRenamed || missing.includes(table.rowColumn))) return;
  throw new Refusal('headerWordsGone', {
    words: missing.map((key) => table.columns[key].header[written ?? language]),
  });
}

/** The last text in a formula, which in a header's is its word. */
function lastText(formula: string): string {
  return /"([^"]*)"[^"]*$/.exec(formula)?.[1] ?? '';
}

function addRow(sheet: Sheet, row: number, width: number, onFailure: OnFailure): void {
  const rows = sheet.getMaxRows();
  onFailure(() => {
    if (sheet.getMaxRows() > rows) sheet.deleteRow(row);
  });
  sheet.insertRowBefore(row);
  const range = sheet.getRange(row, 1, 1, width);
  range.setNumberFormat(GENERAL_FORMAT);
  styleHeader(range);
}

/**
 * Moves rows to below those of the head that they stand above; blank ones go.
 * @param how how many rows of the head they pass, and whether they took over the header's look, as rows do that were inserted below it
 */
function bringBelow(
  sheet: Sheet,
  first: number,
  count: number,
  onFailure: OnFailure,
  { passed, tookLook }: { readonly passed: number; readonly tookLook: boolean },
): void {
  const rows = sheet.getMaxRows();
  const below = first + count + passed;
  const width = sheet.getMaxColumns();
  const above = sheet.getRange(first, 1, count, width);
  if (above.isBlank()) {
    onFailure(() => {
      if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(first - 1, count);
    });
    sheet.deleteRows(first, count);
    return;
  }
  onFailure(() => {
    if (sheet.getMaxRows() > rows) sheet.deleteRows(below, count);
  });
  sheet.insertRowsAfter(below - 1, count);
  const giveLook = lookOf(above);
  const moved = sheet.getRange(below, 1, count, width);
  above.copyTo(moved);
  moved.setNotes(above.getNotes());
  if (tookLook) moved.setFontWeight(null).setFontColor(null).setBackground(null);
  onFailure(() => {
    if (sheet.getMaxRows() > rows) return;
    sheet.insertRowsAfter(first - 1, count);
    const again = sheet.getRange(first, 1, count, width);
    sheet.getRange(below, 1, count, width).copyTo(again);
    giveLook(again);
  });
  sheet.deleteRows(first, count);
}

/** Freezes the head and hides the formulas again; says whether that was needed. */
export function restoreView(found: FoundTable, onFailure: OnFailure): boolean {
  const { table, sheet } = found;
  if (!hasFormulas(table)) return false;
  const row = formulaRow(found);
  const frozen = sheet.getFrozenRows();
  const isHidden = sheet.isRowHiddenByUser(row);
  if (frozen >= row && isHidden) return false;
  onFailure(() => {
    sheet.setFrozenRows(frozen);
    if (!isHidden) sheet.showRows(row);
  });
  if (frozen < row) sheet.setFrozenRows(row);
  if (!isHidden) sheet.hideRows(row);
  return true;
}
