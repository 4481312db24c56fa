import type { Cell } from '../../core/cell.ts';
import { type CycleRow, type OpenCycle, openCycles } from '../../core/cycle/openCycles.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import type { OpenDocument } from '../document/document.ts';
import { dayIn } from '../tables/dayIn.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';
import { keyIn, type Scorecard } from './scorecardRows.ts';

/** A row of a cycle, and where it stands. */
export interface PlacedRow extends CycleRow {
  readonly placed: TableRow;
}

/** The cycles that stand in the OKRs tab, by the rows that have a key of their own. */
export function cyclesIn(found: Scorecard, document: OpenDocument): OpenCycle<PlacedRow>[] {
  const rows = tableRows(found).map((row) => cycleRow(found, row, document));
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  const own = rows.filter(({ key }) => key !== '' && counts.get(key) === 1);
  return openCycles(own, { ...document.settings(), language: found.language });
}

/** Whether a row has no key, or one that another has too: nobody could say to which objective it belongs once others are gone. */
export function lacksKeys(found: Scorecard): boolean {
  const rows = tableRows(found).filter((row) => keyIn(found, row) !== '' || String(cellIn(found, row, 'title')) !== '');
  return new Set(rows.map((row) => keyIn(found, row)).filter((key) => key !== '')).size < rows.length;
}

function cycleRow(found: Scorecard, row: TableRow, document: OpenDocument): PlacedRow {
  const cell = (column: ScorecardKey): Cell => cellIn(found, row, column);
  const text = (column: ScorecardKey): string => String(cell(column) ?? '').trim();
  const day = (column: ScorecardKey) => dayIn(cell(column), document);
  return {
    placed: row,
    key: keyIn(found, row),
    title: text('title'),
    owner: text('owner'),
    type: text('type'),
    unit: text('unit'),
    weight: cell('weight'),
    start: cell('start'),
    target: cell('target'),
    current: cell('current'),
    cycle: text('cycle'),
    firstDay: day('firstDay'),
    lastDay: day('lastDay'),
  };
}
