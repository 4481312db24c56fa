import type { Day } from '../calendar/day.ts';

/** How many days after its last reading a key result asks for the next one. Source: rule R12. */
const DUE_AFTER_DAYS = 7;
/** A reading older than this says nothing of today. Source: rules R9 and R12. */
export const STALE_AFTER_DAYS = 14;

export type Due = 'never' | 'stale' | 'due' | 'fresh';

/**
 * Whether a key result asks for a check-in.
 * @param lastReading the day of its last reading, or null where there is none
 * @example
 * dueOn(gregorianDay(2026, 11, 1), gregorianDay(2026, 11, 9)) //=> 'due'
 */
export function dueOn(lastReading: Day | null, today: Day): Due {
  if (lastReading === null) return 'never';
  const age = today - lastReading;
  if (age > STALE_AFTER_DAYS) return 'stale';
  return age > DUE_AFTER_DAYS ? 'due' : 'fresh';
}
