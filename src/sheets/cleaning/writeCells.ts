import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import { GENERAL_FORMAT } from '../../core/tables/table.ts';
import { isOwnTextFormat } from '../changes/cells.ts';
import type { UsersColumn } from './usersColumn.ts';

/** What a cell gets: a text as it is, or a number, which its format may show as a day. */
export interface CellWrite {
  readonly row: number;
  readonly value: string | number;
  readonly format: string;
}

/** Pieces up to which each is written alone, so that nothing between them is touched. */
const MOST_PIECES = 20;
const TEXT_FORMAT = '@';

/**
 * Writes cells of a column in a number of calls that does not grow with its rows. Blanks and numbers in between are written as they
 * are; texts and formulas only in a column that they cut into more pieces than can be written one by one; what a formula gives never.
 */
export function writeCells(column: UsersColumn, writes: readonly CellWrite[]): void {
  const byRow = new Map(writes.map((write) => [write.row, write]));
  const few = piecesOf(column, byRow, (row) => isPlain(column, row));
  const pieces = few.length <= MOST_PIECES ? few : piecesOf(column, byRow, (row) => isKeepable(column, row));
  for (const { first, last } of pieces) {
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const formats = rows.map((row) => byRow.get(row)?.format ?? column.formats[row - 1] ?? GENERAL_FORMAT);
    const range = column.sheet.getRange(first, column.position, rows.length, 1);
    // A format that shows texts in a way of its own would show their apostrophe too.
    range.setNumberFormats(formats.map((format) => [isOwnTextFormat(format) ? GENERAL_FORMAT : format]));
    range.setValues(rows.map((row, index) => [contentIn(column, row, byRow.get(row), formats[index] as string)]));
    if (formats.some(isOwnTextFormat)) range.setNumberFormats(formats.map((format) => [format]));
  }
}

/** Rows that are written together. */
interface Piece {
  readonly first: number;
  readonly last: number;
}

function piecesOf(
  { values }: UsersColumn,
  writes: ReadonlyMap<number, CellWrite>,
  mayBeWritten: (row: number) => boolean,
): Piece[] {
  const pieces: { first: number; last: number }[] = [];
  let isOpen = false;
  const last = Math.max(values.length, ...writes.keys());
  for (let row = 1; row <= last; row++) {
    const piece = pieces[pieces.length - 1];
    if (writes.has(row)) {
      if (isOpen && piece) piece.last = row;
      else pieces.push({ first: row, last: row });
      isOpen = true;
    } else if (!mayBeWritten(row)) isOpen = false;
  }
  return pieces;
}

function isPlain({ values, formulas, isGiven }: UsersColumn, row: number): boolean {
  const value = values[row - 1];
  return !formulas[row - 1] && !isGiven[row - 1] && (isBlankCell(value) || typeof value === 'number');
}

function isKeepable({ values, isGiven }: UsersColumn, row: number): boolean {
  return !isGiven[row - 1] && !isDateCell(values[row - 1]);
}

function contentIn({ values, formulas }: UsersColumn, row: number, write: CellWrite | undefined, format: string): Cell {
  const formula = write ? '' : formulas[row - 1];
  if (formula) return formula;
  const value = write ? write.value : values[row - 1];
  return typeof value === 'string' && value !== '' && format !== TEXT_FORMAT ? `'${value}` : (value ?? '');
}
