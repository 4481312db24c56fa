import type { Calendar } from './calendar.ts';
import type { Day } from './day.ts';
import { type Quarter, quarterOf } from './quarter.ts';

/** The days a week may start on. */
export type Weekday = 'saturday' | 'sunday' | 'monday';

/** Days from the first day of its week to 1970-01-01, a Thursday. */
const DAYS_BEFORE_THURSDAY: Readonly<Record<Weekday, number>> = { saturday: 5, sunday: 4, monday: 3 };

/**
 * Weeks counted from the one that holds 1970-01-01 = 0.
 * @example
 * weekNumber(2, 'saturday') //=> 1
 */
export function weekNumber(day: Day, firstWeekday: Weekday): number {
  return Math.floor((day + DAYS_BEFORE_THURSDAY[firstWeekday]) / 7);
}

/**
 * The fourth day of the week that holds a day: Tuesday where weeks start on Saturday, Thursday where they start on Monday.
 * @example
 * middleOfWeek(2, 'monday') //=> 0
 */
export function middleOfWeek(day: Day, firstWeekday: Weekday): Day {
  return weekNumber(day, firstWeekday) * 7 - DAYS_BEFORE_THURSDAY[firstWeekday] + 3;
}

/** A week as people count it: from 1 within its quarter. */
export interface QuarterWeek {
  readonly quarter: Quarter;
  readonly number: number;
}

/**
 * The week that holds a day. A week belongs to the quarter that holds its middle day, so that a quarter has 12, 13 or 14
 * weeks, and the first or last days of a quarter may lie in a week of its neighbour.
 * @example
 * weekOf(jalaliDay(1405, 7, 10), 'jalali', 'saturday').number //=> 1
 */
export function weekOf(day: Day, calendar: Calendar, firstWeekday: Weekday, fiscalStartMonth = 1): QuarterWeek {
  const middle = middleOfWeek(day, firstWeekday);
  const quarter = quarterOf(middle, calendar, fiscalStartMonth);
  return { quarter, number: numberedFrom(quarter, middle) };
}

/**
 * The week of a day within the quarter that holds that very day, as a cycle does. The at most three days of a quarter that
 * lie in a week of its neighbour count with its own first or last week: each has 12, 13 or 14 weeks of four to ten days.
 * @example
 * weekInQuarter(jalaliDay(1405, 7, 2), 'jalali', 'saturday').quarter.id //=> '1405-Q3'
 */
export function weekInQuarter(day: Day, calendar: Calendar, firstWeekday: Weekday, fiscalStartMonth = 1): QuarterWeek {
  const quarter = quarterOf(day, calendar, fiscalStartMonth);
  const middle = middleOfWeek(day, firstWeekday);
  const inside = middle < quarter.first ? middle + 7 : middle > quarter.last ? middle - 7 : middle;
  return { quarter, number: numberedFrom(quarter, inside) };
}

/** The number of the week in whose middle a day of the quarter is. */
function numberedFrom({ first }: Quarter, middle: Day): number {
  return Math.floor((middle - first) / 7) + 1;
}
