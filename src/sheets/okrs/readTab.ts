import type { Cell } from '../../core/cell.ts';
import { type ColumnKey, columnNumber, columns } from '../../core/okr/scorecard/columns.ts';

/** A row of the OKRs tab as it stands in the sheet. */
export interface TabRow {
  /** The row of the sheet, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Every row below the header, in one read. */
export function readTabRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): TabRow[] {
  const height = sheet.getLastRow() - 1;
  if (height < 1) return [];
  const values: Cell[][] = sheet.getRange(2, 1, height, columns.length).getValues();
  return values.map((cells, index) => ({ number: index + 2, cells }));
}

export function cellIn(row: TabRow, key: ColumnKey): Cell {
  return row.cells[columnNumber(key) - 1];
}

/** Rows that stand directly below one another. */
export interface Run {
  readonly firstRow: number;
  readonly rows: readonly TabRow[];
}

/** The runs that rows make, from top to bottom: one, unless others stand between them. */
export function runsOf(rows: readonly TabRow[]): Run[] {
  const runs: { firstRow: number; rows: TabRow[] }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.firstRow + last.rows.length === row.number) last.rows.push(row);
    else runs.push({ firstRow: row.number, rows: [row] });
  }
  return runs;
}
