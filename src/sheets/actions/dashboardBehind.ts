import type { Cell } from '../../core/cell.ts';
import { BEHIND_WIDTH, gridRows } from '../../core/dashboard/layout.ts';
import type { DashboardCell } from '../../core/dashboard/sources.ts';
import { hash } from '../../core/facts/hash.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { sameFormula } from '../services/sameFormula.ts';
import { asText } from '../tables/asText.ts';
import { contentValue, gridOf } from './dashboardTab.ts';
import type { StandingDashboard } from './standingDashboard.ts';

/** What stood right of the page before it was written anew, as a step remembers it. */
export interface BehindBefore {
  /** Cells side by side that were changed, by row and column from the first cell of the scoreboard on. */
  readonly runs: readonly { readonly row: number; readonly column: number; readonly cells: readonly Cell[] }[];
  /** How many rows were written. */
  readonly rows: number;
  /** By which it is seen whether the others still are as they were: whoever inserts a row or a column changes them. */
  readonly others: string;
}

/** A step shares its room with all the others that can be undone. */
const MOST_CHARACTERS = 20_000;

/**
 * Writes the columns right of the page anew, in one call.
 * @returns null where too much was changed to be remembered
 */
export function writeBehind(
  found: StandingDashboard,
  cells: readonly DashboardCell[],
  onFailure: OnFailure,
): BehindBefore | null {
  const { sheet, origin, values } = found;
  const { row, column } = origin;
  const rows = Math.max(gridRows(cells), values.length) - row + 1;
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxColumns < column + BEHIND_WIDTH - 1) {
    const missing = column + BEHIND_WIDTH - 1 - maxColumns;
    onFailure(() => sheet.deleteColumns(maxColumns + 1, missing));
    sheet.insertColumnsAfter(maxColumns, missing);
  }
  if (maxRows < row + rows - 1) {
    const missing = row + rows - 1 - maxRows;
    onFailure(() => sheet.deleteRows(maxRows + 1, missing));
    sheet.insertRowsAfter(maxRows, missing);
  }
  const range = sheet.getRange(row, column, rows, BEHIND_WIDTH);
  const stood = standingBehind(found, rows);
  onFailure(() => range.setValues(stood));
  const moved = cells.map((cell) => ({ ...cell, row: cell.row - row + 1, column: cell.column - column + 1 }));
  const next = gridOf(moved, rows, BEHIND_WIDTH, ({ content }) => contentValue(content), '');
  range.setValues(next);
  const isChanged = (r: number, c: number): boolean => !sameFormula(String(stood[r]?.[c]), String(next[r]?.[c]));
  const before = { runs: runsWhere(stood, isChanged), rows, others: hashWhere(stood, (r, c) => !isChanged(r, c)) };
  return JSON.stringify(before).length > MOST_CHARACTERS ? null : before;
}

/** Puts back what stood there, unless cells have moved since: then it says so. */
export function takeBehindBack(found: StandingDashboard, { runs, rows, others }: BehindBefore): boolean {
  const { sheet, origin } = found;
  const now = standingBehind(found, rows);
  const changed = new Set(
    runs.flatMap(({ row, column, cells }) => cells.map((_, index) => `${row} ${column + index}`)),
  );
  if (hashWhere(now, (r, c) => !changed.has(`${r} ${c}`)) !== others) return false;
  for (const { row, column, cells } of runs) {
    cells.forEach((cell, index) => {
      const line = now[row];
      if (line) line[column + index] = cell;
    });
  }
  sheet.getRange(origin.row, origin.column, rows, BEHIND_WIDTH).setValues(now);
  return true;
}

/** What stands right of the page, as it can be written again. */
function standingBehind({ origin, formulas, values }: StandingDashboard, rows: number): Cell[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: BEHIND_WIDTH }, (__, c) => {
      const [row, column] = [origin.row - 1 + r, origin.column - 1 + c];
      return formulas[row]?.[column] || asText(values[row]?.[column] ?? '');
    }),
  );
}

function runsWhere(grid: readonly (readonly Cell[])[], isIn: (row: number, column: number) => boolean) {
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  grid.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (!isIn(row, column)) return;
      const last = runs[runs.length - 1];
      if (last?.row === row && last.column + last.cells.length === column) last.cells.push(cell);
      else runs.push({ row, column, cells: [cell] });
    });
  });
  return runs;
}

function hashWhere(grid: readonly (readonly Cell[])[], isIn: (row: number, column: number) => boolean): string {
  return hash(grid.map((line, row) => line.filter((_, column) => isIn(row, column)).join('\t')).join('\n'));
}
