import type { Day } from '../../core/calendar/day.ts';
import { type Cell, isDateCell } from '../../core/cell.ts';
import type { FactsKey } from '../../core/tables/facts.ts';
import type { OpenDocument } from '../document/document.ts';
import { bodyRow } from '../tables/read.ts';
import { daysFrom } from './daysFrom.ts';
import { type FactsHead, lastFactRow } from './openFacts.ts';

/** Which facts are meant: all of an account, or some of them. */
export interface WhichFacts {
  readonly source: string;
  readonly account: string;
  /** Of a file that was brought in: the days it spans, the metrics it tells, and the runs that wrote it, whose rows are not meant. */
  readonly gone?: {
    readonly firstDay: Day;
    readonly lastDay: Day;
    readonly metrics: readonly string[];
    readonly runs: readonly string[];
  };
}

/** Rows of the Facts tab by their numbers, with the days that they tell of. */
export interface FactRows {
  readonly numbers: readonly number[];
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** Finds facts wherever they stand, in a few columns of the tab. */
export function factRows(found: FactsHead, { source, account, gone }: WhichFacts, document: OpenDocument): FactRows {
  const dayOf = daysFrom(document);
  const columnOf = columnsOf(found);
  const [sources, accounts, dates] = [columnOf('source'), columnOf('account'), columnOf('date')];
  const [metrics, runs] = gone ? [columnOf('metric'), columnOf('runId')] : [[], []];
  const wanted = new Set(gone?.metrics);
  // A row that was written over says so behind the id of its run.
  const own = new Set(gone?.runs.flatMap((run) => [run, `${run}${REPLACED}`]));
  const numbers: number[] = [];
  let [first, last]: [Day | null, Day | null] = [null, null];
  for (const [index, each] of sources.entries()) {
    if (String(each) !== source || String(accounts[index]) !== account) continue;
    const date = dates[index] ?? '';
    const day = isDateCell(date) ? dayOf(date) : null;
    if (gone) {
      if (day === null || day < gone.firstDay || day > gone.lastDay) continue;
      if (!wanted.has(String(metrics[index])) || own.has(String(runs[index]))) continue;
    }
    numbers.push(bodyRow(found) + index);
    if (day === null) continue;
    first = first === null ? day : Math.min(first, day);
    last = last === null ? day : Math.max(last, day);
  }
  return { numbers, firstDay: first, lastDay: last };
}

/** Ends the run's id in rows that it found there: Undo takes out those that it added. */
export const REPLACED = '-u';

function columnsOf(found: FactsHead): (key: FactsKey) => Cell[] {
  const first = bodyRow(found);
  const height = lastFactRow(found) - first + 1;
  return (key) => {
    const position = found.positions[key];
    if (height < 1 || position === undefined) return [];
    return found.sheet
      .getRange(first, position, height, 1)
      .getValues()
      .map(([cell]: Cell[]) => cell ?? '');
  };
}
