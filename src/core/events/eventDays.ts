import type { Day } from '../calendar/day.ts';
import { distinctNames } from '../distinctNames.ts';
import type { Event } from './event.ts';
import { occurrences } from './occurrences.ts';

/**
 * The days of each event between two days, in order and none twice, by its name as first spelled. Events of one name are one, as a feast
 * that another calendar moves has a row for each year; one without a day in the span has an empty list.
 * @param from the first day of the span
 * @param to its last day
 * @example
 * eventDays([{ name: 'Yalda', firstDay: 20_443, lastDay: 20_443, repeats: 'jalaliYearly' }], 20_423, 20_453).get('Yalda')
 * //=> [20_443]
 */
export function eventDays(events: readonly Event[], from: Day, to: Day): ReadonlyMap<string, readonly Day[]> {
  const kinds = distinctNames();
  const daysOf: Set<Day>[] = [];
  for (const event of events) {
    const kind = kinds.numberOf(event.name);
    daysOf[kind] ??= new Set();
    for (const { firstDay, lastDay } of occurrences(event, from, to)) {
      for (let day = Math.max(firstDay, from); day <= Math.min(lastDay, to); day++) daysOf[kind].add(day);
    }
  }
  return new Map(kinds.names.map((name, kind) => [name, [...(daysOf[kind] ?? [])].sort((one, other) => one - other)]));
}
