import type { Day } from '../calendar/day.ts';
import { type Weekday, weekNumber } from '../calendar/week.ts';

/** How many weeks are looked back on: a quarter. */
const MOST_WEEKS = 13;

/** A key result as it was reported on. */
export interface Reported {
  /** From when on it was to be reported on every week. */
  readonly since: Day;
  /** The days of its readings, in any order. */
  readonly days: readonly Day[];
}

/** How many key results were to be reported on in a week, and how many were. */
interface WeekOfReports {
  readonly expected: number;
  readonly reported: number;
}

/** How reliably key results are reported on: week by week from the oldest on, and in all. */
export interface Punctuality extends WeekOfReports {
  readonly weeks: readonly WeekOfReports[];
}

/**
 * Who updates on time: a key result counts once in each whole week of the last thirteen in which it was to be reported on. The week that is
 * going on is not judged yet. Source: rule R12, a check-in a week.
 * @example
 * punctuality([{ since: 0, days: [1, 9] }], 21, 'monday').reported //=> 2
 */
export function punctuality(all: readonly Reported[], today: Day, firstWeekday: Weekday): Punctuality {
  const weekOf = (day: Day): number => weekNumber(day, firstWeekday);
  const now = weekOf(today);
  const rows = all.map(({ since, days }) => ({ from: weekOf(since), weeks: new Set(days.map(weekOf)) }));
  const first = Math.max(now - MOST_WEEKS, Math.min(now, ...rows.map(({ from }) => from)));
  const weeks = Array.from({ length: now - first }, (_, index): WeekOfReports => {
    const due = rows.filter(({ from }) => from <= first + index);
    return { expected: due.length, reported: due.filter((row) => row.weeks.has(first + index)).length };
  });
  const total = (count: keyof WeekOfReports): number => weeks.reduce((sum, week) => sum + week[count], 0);
  return { expected: total('expected'), reported: total('reported'), weeks };
}
