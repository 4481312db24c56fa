import type { Day } from '../../core/calendar/day.ts';
import { isoDay } from '../isoDay.ts';

const DAY = 86_400_000;

/**
 * The first instant of a day in a portal, in milliseconds.
 * @param utcOffset how far the portal is from UTC, as `+03:30`; where that changes, each instant at which it does and the distance
 * from then on follow, as `+01:00 1774746000000 +02:00`. `''` is UTC
 */
export function startOf(day: Day, utcOffset: string): number {
  const offsets = [-1, 1].map((days) => offsetAt((day + days) * DAY, utcOffset));
  const starts = offsets.map((offset) => day * DAY - offset).sort((one, other) => one - other);
  // On the day of a change one of both is an hour off; where the clock skips midnight, the day begins with the change.
  return starts.find((start) => dayAt(start, utcOffset) === day) ?? day * DAY;
}

/** The day of a portal in which an instant falls, told as an ISO text or in milliseconds; null where it tells none. */
export function portalDay(instant: unknown, utcOffset: string): Day | null {
  const milliseconds = inUtc(instant);
  // A text with a time zone of its own has the right day written in it.
  return milliseconds === null ? isoDay(instant) : dayAt(milliseconds, utcOffset);
}

/**
 * The day that begins at an instant. Midnight is an hour off in the months of summer time where one distance was filled in for the
 * whole year, so the nearest one counts.
 */
export function dayBeginning(instant: unknown, utcOffset: string): Day | null {
  const milliseconds = inUtc(instant);
  return milliseconds === null ? isoDay(instant) : dayAt(milliseconds + DAY / 2, utcOffset);
}

function dayAt(milliseconds: number, utcOffset: string): Day {
  return Math.floor((milliseconds + offsetAt(milliseconds, utcOffset)) / DAY);
}

/** The milliseconds of an instant that is told in UTC; null for all else. */
function inUtc(instant: unknown): number | null {
  const text = String(instant);
  if (/^\d{12,14}$/.test(text)) return Number(text);
  const milliseconds = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

function offsetAt(instant: number, utcOffset: string): number {
  const [first = '', ...changes] = utcOffset.split(' ');
  let offset = first;
  for (let index = 0; index < changes.length && Number(changes[index]) <= instant; index += 2) {
    offset = changes[index + 1] ?? offset;
  }
  return millisecondsOf(offset);
}

function millisecondsOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):(\d{2})$/.exec(offset) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
