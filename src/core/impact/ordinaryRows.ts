import type { Day } from '../calendar/day.ts';
import type { Event } from '../events/event.ts';
import { eventDays } from '../events/eventDays.ts';
import { median } from '../statistics/center.ts';

/** A row of longer periods is unlike others where events have this share of its days. */
const LEAST_SHARE = 0.25;

/**
 * Blanks the values of rows with days of events: they neither teach what is usual nor count as effect. An event that is going on when the
 * effect begins is what is judged, so that only its days before are blanked.
 * @param dates the first day of the period of each row
 * @param start the first day that was affected
 * @example
 * withoutEvents([5, 90, 6], [1, 2, 3], [{ name: '', firstDay: 2, lastDay: 2, repeats: 'once' }], 3) //=> [5, null, 6]
 */
export function withoutEvents(
  values: readonly (number | null)[],
  dates: readonly (Day | null)[],
  events: readonly Event[],
  start: Day,
): (number | null)[] {
  const days = [...new Set(dates.filter((day) => day !== null))].sort((one, other) => one - other);
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return [...values];
  const usualLength = days.length < 2 ? 1 : median(days.slice(1).map((day, index) => day - (days[index] as Day)));
  const unlike = new Set<Day>();
  for (const own of eventDays(events, first, last + usualLength - 1).values()) {
    const known = new Set(own);
    let judgedUntil = start - 1;
    while (known.has(judgedUntil + 1)) judgedUntil += 1;
    for (const day of own) if (day < start || day > judgedUntil) unlike.add(day);
  }
  const lengths = new Map(days.map((day, index) => [day, (days[index + 1] ?? day + usualLength) - day]));
  return values.map((value, row) => {
    const day = dates[row];
    if (day === null || day === undefined) return value;
    // A gap between rows is no longer period.
    const length = Math.min(lengths.get(day) ?? 1, usualLength);
    let count = 0;
    for (let at = day; at < day + length; at++) if (unlike.has(at)) count += 1;
    return count > 0 && count >= LEAST_SHARE * length ? null : value;
  });
}
