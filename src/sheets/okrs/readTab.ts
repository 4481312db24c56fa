import type { Cell } from '../../core/cell.ts';
import { type ColumnKey, columnNumber, columns } from '../../core/okr/scorecard/columns.ts';
import { Refusal } from '../../core/refusal/refusal.ts';

/** A row of the OKRs tab as it stands in the sheet. */
export interface TabRow {
  /** The row of the sheet, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/**
 * Every row below the header, in one read.
 * @throws Refusal if a column was inserted, moved or deleted: numbers must not land under a header of another meaning.
 */
export function readTabRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): TabRow[] {
  const values: Cell[][] = sheet.getRange(1, 1, sheet.getLastRow(), columns.length).getValues();
  const [header = [], ...rows] = values;
  if (!isInOrder(header)) throw new Refusal('columnsMoved', { value: sheet.getName() });
  return rows.map((cells, index) => ({ number: index + 2, cells }));
}

/** People may give a visible column another name; a name of another column, or none of the hidden ones, means a move. */
function isInOrder(header: readonly Cell[]): boolean {
  return columns.every(({ key, header: own, filledBy }, index) => {
    const shown = header[index];
    if (shown === own.en || shown === own.fa) return true;
    const isOthers = columns.some(
      (other) => other.key !== key && (shown === other.header.en || shown === other.header.fa),
    );
    return filledBy !== 'rasad' && !isOthers;
  });
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
