import type { Day } from '../calendar/day.ts';
import { middleOfWeek, type Weekday } from '../calendar/week.ts';

/** From the middle of a week, its fourth day, to the day of the check-in, its fifth. */
const AFTER_MIDDLE = 1;

/**
 * The days of the weekly check-ins from a day on until a cycle ends: Wednesdays where weeks start on Saturday, Fridays where they
 * start on Monday. Where the cycle ends before the first of them, its last day is the only one. Source: rule R12.
 * @example
 * checkInDays(gregorianDay(2026, 11, 29), gregorianDay(2026, 12, 12), 'monday')
 * //=> [gregorianDay(2026, 12, 4), gregorianDay(2026, 12, 11)]
 */
export function checkInDays(from: Day, last: Day, firstWeekday: Weekday): Day[] {
  const ofThisWeek = middleOfWeek(from, firstWeekday) + AFTER_MIDDLE;
  const first = ofThisWeek < from ? ofThisWeek + 7 : ofThisWeek;
  if (first > last) return last < from ? [] : [last];
  return Array.from({ length: Math.floor((last - first) / 7) + 1 }, (_, week) => first + 7 * week);
}
