import type { Cell } from '../../core/cell.ts';
import { isBlankCell } from '../../core/cell.ts';
import type { ResultColumn, SheetFunction } from '../../core/functions/sheetFunction.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { overlap, type Zone } from '../../core/tables/zone.ts';
import type { Language } from '../../core/text.ts';
import type { OnFailure } from '../changes/transaction.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a formula goes, and the row of its header words where it has any. */
export interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly headRow?: number;
  /** The first of the columns that were added at the end of the sheet for it. */
  readonly added?: number;
}

type SpotWithHead = Spot & { readonly headRow: number };

/** How large a result is. */
export interface ResultSize {
  readonly rows: number;
  readonly columns: number;
}

/** The columns of a result that has several, but for a last `…`; none where it is one value or one column. */
export function namedColumns({ columns = [] }: SheetFunction): readonly ResultColumn[] {
  return columns.filter(({ en }) => en !== '…');
}

/** The header words of a result with several columns. */
export function headWords(declared: SheetFunction, language: Language): readonly string[] {
  return namedColumns(declared).map((column) => column[language]);
}

/** A result with header words from a cell on: they stand above it where that is blank, else the formula goes below them. */
export function spotWithHead(
  sheet: Sheet,
  row: number,
  column: number,
  { rows, columns }: ResultSize,
): SpotWithHead | null {
  const headRow = row > 1 && sheet.getRange(row - 1, column, 1, columns).isBlank() ? row - 1 : row;
  return isFree(sheet, headRow, column, { rows: rows + 1, columns })
    ? { sheet, row: headRow + 1, column, headRow }
    : null;
}

/** Whether nothing stands in cells, not even a formula that shows nothing; cells beyond the sheet are free. */
export function isFree(sheet: Sheet, row: number, column: number, { rows, columns }: ResultSize): boolean {
  const down = Math.min(rows, sheet.getMaxRows() - row + 1);
  const across = Math.min(columns, sheet.getMaxColumns() - column + 1);
  return down < 1 || across < 1 || sheet.getRange(row, column, down, across).isBlank();
}

/** The name of cells: `B2:C5`. */
export function nameOf(row: number, column: number, { rows, columns }: ResultSize): string {
  const from = `${columnLetters(column)}${row}`;
  return rows * columns === 1 ? from : `${from}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

const MOST_ROWS = 500;

/** How many rows a table may take: one for each row that it is made of, or as many as a number asks for. */
export function rowsWanted(args: readonly unknown[], zones: readonly Zone[]): number {
  const heights = zones.map(({ top, bottom }) => (bottom === Infinity ? 1 : bottom - top + 1));
  const asked = args.map((argument) => {
    if (Array.isArray(argument)) return argument.length;
    return typeof argument === 'number' && Number.isInteger(argument) && argument <= MOST_ROWS ? argument : 1;
  });
  return Math.max(1, ...heights, ...asked);
}

/**
 * The next columns of a sheet that hold nothing at all, right of a column; new ones where the sheet ends before. A column between
 * two tables stays blank, as it is what parts them.
 * @param cells everything that the sheet holds
 * @param used what the formula reads there
 */
export function freeColumns(
  sheet: Sheet,
  after: number,
  width: number,
  cells: readonly (readonly Cell[])[],
  used: readonly Zone[],
  onFailure: OnFailure,
): { readonly column: number; readonly added?: number } {
  const last = sheet.getMaxColumns();
  const isBlank = (column: number, columns = 1): boolean =>
    cells.every((row) => row.slice(column - 1, column - 1 + columns).every(isBlankCell));
  const fits = (column: number): boolean =>
    isBlank(column, width + 1) &&
    (column === after + 1 || isBlank(column - 1)) &&
    !used.some((zone) => overlap(zone, { top: 1, bottom: 1e7, left: column, right: column + width - 1 }));
  let column = after + 1;
  while (column <= last && !(fits(column) && isFree(sheet, 1, column, { rows: cells.length, columns: width })))
    column++;
  const missing = column + width - 1 - last;
  if (missing < 1) return { column };
  onFailure(() => sheet.deleteColumns(last + 1, missing));
  sheet.insertColumnsAfter(last, missing);
  return { column, added: last + 1 };
}
