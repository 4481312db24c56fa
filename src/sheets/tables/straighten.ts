import { type Cell, isBlankCell, isErrorText } from '../../core/cell.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { findHeader, type HeaderReading, isHeaderOf, type Positions, SEARCHED_ROWS } from '../../core/tables/header.ts';
import {
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
import type { FoundTable } from './find.ts';
import { lookOf, styleHeader } from './head.ts';
import { positionsByMark } from './marks.ts';
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
  if (!hasFormulas(table)) return null;
  const { header, marks, words, width } = readHead(table, sheet);
  if (marks.row === null && isHeaderOf(table, header.reading)) {
    refuseUnknownColumns(table, header.reading, words[header.row - 1] ?? [], language);
  }
  const isHeader = isHeaderOf(table, header.reading) && header.reading.positions[table.rowColumn] !== undefined;
  const moved = !isHeader || marks.row !== header.row + FORMULA_ROW - 1;
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
    bringBelow(sheet, header.row + 1, marks.row - header.row - 1, onFailure);
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

/** Moves rows that stand above the formulas to below them, without the header's look, which they took over; blank ones go. */
function bringBelow(sheet: Sheet, first: number, count: number, onFailure: OnFailure): void {
  const rows = sheet.getMaxRows();
  const below = first + count + 1;
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
  moved.setFontWeight(null).setFontColor(null).setBackground(null);
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
