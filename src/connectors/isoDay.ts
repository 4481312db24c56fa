import { type Day, gregorianDay } from '../core/calendar/day.ts';

/**
 * The day that an ISO text begins with, as it is written there: a time after it is dropped, its time zone with it. Null for what is
 * no day, as for `0000-00-00 00:00:00`.
 * @example
 * isoDay('2026-03-15T08:00:00-05:00') //=> 20527
 */
export function isoDay(value: unknown): Day | null {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) : null;
  const [year, month, dayOfMonth] = match ? match.slice(1).map(Number) : [];
  // Below 100, JavaScript means a year of the twentieth century.
  if (year === undefined || month === undefined || dayOfMonth === undefined || year < 100) return null;
  return gregorianDay(year, month, dayOfMonth);
}
