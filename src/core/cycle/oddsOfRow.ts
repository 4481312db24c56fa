import type { Day } from '../calendar/day.ts';
import { keyResultTypes } from '../okr/progress.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import { type Odds, type OddsSubject, oddsOf } from './odds.ts';
import { dayOfRow, type OkrCells } from './okrRow.ts';

/** The last readings of a key result, from the oldest on. */
export interface LastReadings {
  readonly values: readonly number[];
  /** The day of each of them. */
  readonly valueDays: readonly Day[];
}

/** What a row is looked at among. */
interface Around {
  readonly rows: readonly OkrCells[];
  readonly staleAfterDays: number;
  readonly today: Day;
}

type Goal = Omit<OddsSubject, 'readings' | 'today'>;

/** How likely a key result is reached, by its cells and the check-ins of it; null where nothing can be told. */
export function oddsOfRow(row: OkrCells, list: Around, known: LastReadings): Odds | null {
  const goal = goalOfRow(row, list);
  return goal && oddsOf({ ...goal, readings: readingsOf(known), today: list.today });
}

/** What a key result is to reach, and by when; null where its cells do not say. */
export function goalOfRow(row: OkrCells, { rows, staleAfterDays }: Omit<Around, 'today'>): Goal | null {
  const { start, target, type: shown } = row.cells;
  const type = wordId(keyResultTypes, String(shown ?? '')) ?? 'auto';
  const lastDay = dayOfRow(row, 'lastDay', rows);
  // A share that is typed by hand has all of it as its target.
  const reached = type === 'percent' ? 1 : target;
  if (lastDay === null || typeof reached !== 'number') return null;
  const from = typeof start === 'number' ? start : null;
  return { type, start: from, target: reached, firstDay: dayOfRow(row, 'firstDay', rows), lastDay, staleAfterDays };
}

/** The last readings of a key result, each with its day. */
export function readingsOf({ values, valueDays }: LastReadings): OddsSubject['readings'] {
  return values.map((value, index) => ({ day: valueDays[index] as Day, value }));
}
