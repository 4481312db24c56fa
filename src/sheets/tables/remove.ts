import { isBlankCell } from '../../core/cell.ts';
import type { FoundTable } from './find.ts';
import { runsOf, type TableRow, tableRows, valueColumns } from './read.ts';

/**
 * Takes rows of a table away in one call, and adds as many near the end unless told otherwise. Where people wrote into columns of
 * their own, the rows are emptied instead, so that nothing of theirs goes.
 */
export function removeRows(found: FoundTable, firstRow: number, height: number, { keepCount = true } = {}): void {
  if (otherCells(found, firstRow, height) > 0) {
    emptyRows(found, firstRow, height);
    return;
  }
  // Rows added inside the formats and rules keep those as long as they were.
  if (keepCount) found.sheet.insertRowsBefore(found.sheet.getMaxRows(), height);
  found.sheet.deleteRows(firstRow, height);
}

/** Takes rows of a table away, wherever they stand; the tab too, if it was made for them and holds nothing else. */
export function takeOut(
  found: FoundTable,
  rows: readonly TableRow[],
  { madeTab }: { readonly madeTab: boolean },
): void {
  if (madeTab && rows.length === tableRows(found).length && otherCells(found) === 0) {
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(found.sheet);
    return;
  }
  const fromTop = [...rows].sort((one, other) => one.number - other.number);
  for (const run of runsOf(fromTop).reverse()) removeRows(found, run.firstRow, run.rows.length);
}

/** How many cells people have filled in columns that are not the table's: in some rows, or with the header in all of them. */
export function otherCells({ cells, positions }: FoundTable, firstRow = 1, height = cells.length): number {
  const own = new Set(Object.values(positions));
  return cells
    .slice(firstRow - 1, firstRow - 1 + height)
    .reduce((sum, row) => sum + row.filter((cell, index) => !own.has(index + 1) && !isBlankCell(cell)).length, 0);
}

/** Not clear(): it may take the tab's conditional formats with it. Drop-downs belong to the whole column and stay. */
function emptyRows(found: FoundTable, firstRow: number, height: number): void {
  for (const { from, keys } of valueColumns(found)) {
    found.sheet.getRange(firstRow, from, height, keys.length).clearContent().clearNote();
  }
}
