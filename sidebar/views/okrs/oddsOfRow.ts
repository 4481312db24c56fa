import type { KnownReadings, OkrList, OkrRow } from '../../../src/api.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { type Odds, oddsOf } from '../../../src/core/cycle/odds.ts';
import { keyResultTypes } from '../../../src/core/okr/progress.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import { objectiveOf } from '../../../src/core/tables/scorecard/keys.ts';
import { keyOf } from './okrTree.ts';

/** How likely a key result is reached, by its cells and the check-ins of it; null where nothing can be told. */
export function oddsOfRow(row: OkrRow, { rows, today, staleAfterDays }: OkrList, known: KnownReadings): Odds | null {
  const objective = rows.find((each) => keyOf(each) === objectiveOf(keyOf(row)));
  const dayOf = (end: 'firstDay' | 'lastDay'): Day | null =>
    dayIn(row, end) ?? (objective ? dayIn(objective, end) : null);
  const { start, target, type: shown } = row.cells;
  const type = wordId(keyResultTypes, String(shown ?? '')) ?? 'auto';
  const lastDay = dayOf('lastDay');
  // A share that is typed by hand has all of it as its target.
  const reached = type === 'percent' ? 1 : target;
  if (lastDay === null || typeof reached !== 'number') return null;
  return oddsOf({
    type,
    start: typeof start === 'number' ? start : null,
    target: reached,
    readings: known.values.map((value, index) => ({ day: known.valueDays[index] as Day, value })),
    firstDay: dayOf('firstDay'),
    lastDay,
    today,
    staleAfterDays,
  });
}

function dayIn({ cells }: OkrRow, end: 'firstDay' | 'lastDay'): Day | null {
  const cell = cells[end];
  return typeof cell === 'object' ? cell.day : null;
}
