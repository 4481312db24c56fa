import type { Day } from '../../core/calendar/day.ts';
import { isoDay } from '../isoDay.ts';

const DAY = 86_400_000;

/** The instant, in milliseconds, at which a day begins in a portal that is so far from UTC; `''` is UTC. */
export function startOf(day: Day, utcOffset: string): number {
  return day * DAY - millisecondsOf(utcOffset);
}

/** The day of a portal in which an instant falls, told as an ISO text or in milliseconds; null where it tells none. */
export function portalDay(instant: unknown, utcOffset: string): Day | null {
  return dayAt(instant, utcOffset, 0);
}

/**
 * The day that begins at an instant. Midnight may be an hour off in the months of summer time, so the nearest one counts.
 */
export function dayBeginning(instant: unknown, utcOffset: string): Day | null {
  return dayAt(instant, utcOffset, DAY / 2);
}

function dayAt(instant: unknown, utcOffset: string, shift: number): Day | null {
  const milliseconds = inUtc(instant);
  // A text with a time zone of its own has the right day written in it.
  if (milliseconds === null) return isoDay(instant);
  return Math.floor((milliseconds + millisecondsOf(utcOffset) + shift) / DAY);
}

/** The milliseconds of an instant that is told in UTC; null for all else. */
function inUtc(instant: unknown): number | null {
  const text = String(instant);
  if (/^\d{12,14}$/.test(text)) return Number(text);
  const milliseconds = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

function millisecondsOf(utcOffset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):(\d{2})$/.exec(utcOffset) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
