import type { Day } from '../calendar/day.ts';

/** How many days after its last reading a key result asks for the next one. Source: rule R12. */
const DUE_AFTER_DAYS = 7;

/**
 * The first day on which a key result asks for the next check-in.
 * @example
 * nextDueDay(gregorianDay(2026, 11, 1), 14) //=> gregorianDay(2026, 11, 9)
 */
export function nextDueDay(lastReading: Day, staleAfterDays: number): Day {
  return lastReading + Math.min(DUE_AFTER_DAYS, staleAfterDays) + 1;
}

export type Due = 'never' | 'stale' | 'due' | 'fresh';

/**
 * Whether a key result asks for a check-in.
 * @param lastReading the day of its last reading, or null where there is none
 * @param staleAfterDays a setting of the document
 * @example
 * dueOn(gregorianDay(2026, 11, 1), gregorianDay(2026, 11, 9), 14) //=> 'due'
 */
export function dueOn(lastReading: Day | null, today: Day, staleAfterDays: number): Due {
  if (lastReading === null) return 'never';
  const age = today - lastReading;
  if (age > staleAfterDays) return 'stale';
  return age > DUE_AFTER_DAYS ? 'due' : 'fresh';
}
