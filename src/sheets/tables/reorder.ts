import type { OnFailure } from '../changes/transaction.ts';
import { columnArea } from './head.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts rows that follow one another into another order, with everything that stands in them, in as many calls for a hundred rows as
 * for two: the sheet sorts them by a column that is there only meanwhile.
 * @param order the places that the rows have now, from 0, in the order in which they shall stand
 */
export function reorderRows(sheet: Sheet, firstRow: number, order: readonly number[], onFailure: OnFailure): void {
  const width = sheet.getMaxColumns();
  onFailure(() => putBack(sheet, firstRow, order, width));
  const ranks = Array.from({ length: order.length }, () => 0);
  order.forEach((from, to) => {
    ranks[from] = to;
  });
  sheet.insertColumnsAfter(width, 1);
  sortBy(sheet, firstRow, ranks, width + 1);
  sheet.deleteColumn(width + 1);
}

function sortBy(sheet: Sheet, firstRow: number, ranks: readonly number[], column: number): void {
  sheet.getRange(firstRow, column, ranks.length, 1).setValues(ranks.map((rank) => [rank]));
  sheet.getRange(`${columnArea(1, column, firstRow)}${firstRow + ranks.length - 1}`).sort(column);
}

/** However far it came: the column of ranks tells where each row was. */
function putBack(sheet: Sheet, firstRow: number, order: readonly number[], width: number): void {
  const isThere = sheet.getMaxColumns() > width;
  if (!isThere) sheet.insertColumnsAfter(width, 1);
  const ranks: (number | string)[][] = isThere
    ? sheet.getRange(firstRow, width + 1, order.length, 1).getValues()
    : order.map((_, to) => [to]);
  if (ranks.every(([rank]) => typeof rank === 'number')) {
    sortBy(
      sheet,
      firstRow,
      ranks.map(([rank]) => order[rank as number] as number),
      width + 1,
    );
  }
  sheet.deleteColumn(width + 1);
}
