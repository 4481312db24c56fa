import type { KnownReadings, OkrList, OkrRow } from '../../../src/api.ts';
import type { Day } from '../../../src/core/calendar/day.ts';
import { type Odds, type OddsSubject, oddsOf } from '../../../src/core/cycle/odds.ts';
import { keyResultTypes } from '../../../src/core/okr/progress.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import { objectiveOf } from '../../../src/core/tables/scorecard/keys.ts';
import { keyOf } from './okrTree.ts';

/** How likely a key result is reached, by its cells and the check-ins of it; null where nothing can be told. */
export function oddsOfRow(row: OkrRow, list: OkrList, known: KnownReadings): Odds | null {
  const goal = goalOfRow(row, list);
  return goal && oddsOf({ ...goal, readings: readingsOf(known), today: list.today });
}

/** What a key result is to reach, and by when; null where its cells do not say. */
export function goalOfRow(row: OkrRow, { rows, staleAfterDays }: OkrList): Goal | null {
  const objective = rows.find((each) => keyOf(each) === objectiveOf(keyOf(row)));
  const dayOf = (end: 'firstDay' | 'lastDay'): Day | null =>
    dayIn(row, end) ?? (objective ? dayIn(objective, end) : null);
  const { start, target, type: shown } = row.cells;
  const type = wordId(keyResultTypes, String(shown ?? '')) ?? 'auto';
  const lastDay = dayOf('lastDay');
  // A share that is typed by hand has all of it as its target.
  const reached = type === 'percent' ? 1 : target;
  if (lastDay === null || typeof reached !== 'number') return null;
  const from = typeof start === 'number' ? start : null;
  return { type, start: from, target: reached, firstDay: dayOf('firstDay'), lastDay, staleAfterDays };
}

/** The last readings of a key result, each with its day. */
export function readingsOf({ values, valueDays }: KnownReadings): OddsSubject['readings'] {
  return values.map((value, index) => ({ day: valueDays[index] as Day, value }));
}

type Goal = Omit<OddsSubject, 'readings' | 'today'>;

function dayIn({ cells }: OkrRow, end: 'firstDay' | 'lastDay'): Day | null {
  const cell = cells[end];
  return typeof cell === 'object' ? cell.day : null;
}
