import type { Day } from '../calendar/day.ts';

interface Reading {
  readonly day: Day;
  readonly value: number;
}

/** The newest reading of a week, and the last one before that week. */
export interface WeekChange<Read extends Reading = Reading> {
  readonly last: Read;
  readonly before: Read | null;
}

export const WEEK_DAYS = 7;

/**
 * What the last seven days brought; null where nobody recorded anything in them.
 * @param readings from the oldest on; those after today are passed over
 * @example
 * weekChange([{ day: 1, value: 5 }, { day: 8, value: 9 }], 9) //=> { last: { day: 8, value: 9 }, before: { day: 1, value: 5 } }
 */
export function weekChange<Read extends Reading>(readings: readonly Read[], today: Day): WeekChange<Read> | null {
  const known = readings.filter(({ day }) => day <= today);
  const last = known[known.length - 1];
  if (!last || last.day <= today - WEEK_DAYS) return null;
  const earlier = known.filter(({ day }) => day <= today - WEEK_DAYS);
  return { last, before: earlier[earlier.length - 1] ?? null };
}
