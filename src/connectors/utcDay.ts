import { type Day, gregorianDay } from '../core/calendar/day.ts';

const TIMESTAMP = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})[\d:.]*(?:Z|([+-]\d{2}):?(\d{2}))?)?$/i;

/**
 * The day in UTC of a time as RFC 3339 writes it; null where it is none.
 * @example
 * utcDay('1970-01-02T01:00:00+03:30') //=> 0
 */
export function utcDay(time: string): Day | null {
  const parts = TIMESTAMP.exec(time);
  if (!parts) return null;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, offsetHours = 0, offsetMinutes = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const day = gregorianDay(year, month, date);
  const offset = offsetHours * 60 + (parts[6]?.startsWith('-') ? -offsetMinutes : offsetMinutes);
  return day === null ? null : day + Math.floor((hour * 60 + minute - offset) / 1_440);
}
