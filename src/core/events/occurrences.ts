import { type Calendar, type CalendarDate, dateIn, monthStart } from '../calendar/calendar.ts';
import { type Day, gregorianDate } from '../calendar/day.ts';
import { blackFriday } from './blackFriday.ts';
import type { Event } from './event.ts';

/** The days of one time that an event comes round. */
export interface Occurrence {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/**
 * Each time that an event comes round and has a day between two days, in order, whole even where it begins before them or ends after.
 * It repeats in the years before the one in which it was written down too: a history has had it as well.
 * @param from the first day of the span
 * @param to its last day
 * @example
 * occurrences({ name: 'Yalda', firstDay: 20_443, lastDay: 20_443, repeats: 'jalaliYearly' }, 18_262, 18_992)
 * //=> [{ firstDay: 18_616, lastDay: 18_616 }, { firstDay: 18_982, lastDay: 18_982 }]
 */
export function occurrences(event: Event, from: Day, to: Day): Occurrence[] {
  return everyTime(event, from, to).filter(({ firstDay, lastDay }) => firstDay <= to && lastDay >= from);
}

function everyTime(event: Event, from: Day, to: Day): Occurrence[] {
  switch (event.repeats) {
    case 'once':
      return [event];
    case 'yearly':
      return sameDates(event, 'gregorian', from, to);
    case 'jalaliYearly':
      return sameDates(event, 'jalali', from, to);
    case 'blackFriday':
      return aroundBlackFriday(event, from, to);
  }
}

/** The same dates in each year of a calendar. */
function sameDates({ firstDay, lastDay }: Event, calendar: Calendar, from: Day, to: Day): Occurrence[] {
  const first = dateIn(calendar, firstDay);
  const last = dateIn(calendar, lastDay);
  const earliest = dateIn(calendar, from - (lastDay - firstDay)).year - 1;
  return years(earliest, dateIn(calendar, to).year).map((year) => ({
    firstDay: sameDate(calendar, first, year),
    lastDay: sameDate(calendar, last, year + last.year - first.year),
  }));
}

/** The date in another year; the last day of a month that has no such day, as 29 February or 30 Esfand. */
function sameDate(calendar: Calendar, { month, dayOfMonth }: CalendarDate, year: number): Day {
  const lastOfMonth = monthStart(calendar, year, month + 1) - 1;
  return Math.min(monthStart(calendar, year, month) + dayOfMonth - 1, lastOfMonth);
}

/** As far from Black Friday in each year as in its own: the Monday after it stays that Monday. */
function aroundBlackFriday({ firstDay, lastDay }: Event, from: Day, to: Day): Occurrence[] {
  const distance = firstDay - blackFriday(gregorianDate(firstDay).year);
  const earliest = gregorianDate(from - (lastDay - firstDay)).year - 1;
  return years(earliest, gregorianDate(to).year + 1).map((year) => {
    const first = blackFriday(year) + distance;
    return { firstDay: first, lastDay: first + lastDay - firstDay };
  });
}

function years(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
