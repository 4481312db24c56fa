import { isBlankCell } from '../../core/cell.ts';
import type { LinkedRow } from '../../core/goals/linkedRow.ts';
import { bodyRow, cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { keyIn, type Scorecard } from './scorecardRows.ts';

/** A row with a link, and where it stands. */
export interface PlacedLink extends LinkedRow {
  readonly row: TableRow;
}

/** The rows whose links begin so, from top to bottom. */
export function linkedRows(found: Scorecard, beginning: string): PlacedLink[] {
  const text = (row: TableRow, key: 'link' | 'title' | 'unit' | 'statusThere'): string =>
    String(cellIn(found, row, key) ?? '').trim();
  const rows = tableRows(found).filter((row) => text(row, 'link').startsWith(beginning) && keyIn(found, row) !== '');
  if (rows.length === 0) return [];
  const formulas = currentFormulas(found);
  return rows.map((row) => ({
    row,
    key: keyIn(found, row),
    link: text(row, 'link'),
    title: text(row, 'title'),
    unit: text(row, 'unit'),
    current: numberIn(found, row, 'current'),
    isComputed: (formulas[row.number - bodyRow(found)] ?? '') !== '',
    seen: numberIn(found, row, 'valueThere'),
    status: text(row, 'statusThere'),
  }));
}

function numberIn(found: Scorecard, row: TableRow, key: 'current' | 'valueThere'): number | null {
  const cell = cellIn(found, row, key);
  return typeof cell === 'number' && !isBlankCell(cell) ? cell : null;
}

function currentFormulas(found: Scorecard): readonly string[] {
  const { current } = found.positions;
  const height = tableRows(found).length;
  if (current === undefined) return [];
  return found.sheet
    .getRange(bodyRow(found), current, height, 1)
    .getFormulas()
    .map(([formula = '']) => formula);
}
