import type { Day } from './day.ts';

/** The years for which the calendar centre of the University of Tehran publishes leap years. */
export const FIRST_JALALI_YEAR = 1206;
export const LAST_JALALI_YEAR = 1498;

/** Days from 1970-01-01 back to the epoch of the 33-year rule. */
export const EPOCH_OFFSET_DAYS = 492_268;
/** Days in the first six months, which have 31 each. */
const DAYS_OF_HALF_YEAR = 186;

/**
 * Whether Esfand has 30 days: the 33-year rule, which gives exactly the official leap years of 1206–1498.
 * The 2820-year rule (Birashk) does not: it misses 1403.
 * @example
 * isJalaliLeapYear(1403) //=> true
 */
export function isJalaliLeapYear(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

/**
 * 31, 30 or 29 days; 30 in Esfand of a leap year.
 * @example
 * daysInJalaliMonth(1404, 12) //=> 29
 */
export function daysInJalaliMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return isJalaliLeapYear(year) ? 30 : 29;
}

/**
 * The day of a Jalali date, or null if there is no such date or its year is outside 1206–1498.
 * @example
 * isoText(jalaliDay(1405, 9, 2)) //=> '2026-11-23'
 */
export function jalaliDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < FIRST_JALALI_YEAR || year > LAST_JALALI_YEAR || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInJalaliMonth(year, month)) return null;
  return jalaliMonthStart(year, month) + dayOfMonth - 1;
}

/**
 * The first day of a month by the 33-year rule, in any year.
 * @example
 * isoText(jalaliMonthStart(1405, 1)) //=> '2026-03-21'
 */
export function jalaliMonthStart(year: number, month: number): Day {
  return newYearDay(year) + (month <= 6 ? 31 * (month - 1) : DAYS_OF_HALF_YEAR + 30 * (month - 7));
}

/**
 * Year, month and day of the month in the Jalali calendar.
 * @example
 * jalaliDate(gregorianDay(2026, 11, 23)) //=> { year: 1405, month: 9, dayOfMonth: 2 }
 */
export function jalaliDate(day: Day): { year: number; month: number; dayOfMonth: number } {
  const year = 1 + Math.floor((33 * (day + EPOCH_OFFSET_DAYS) + 3) / 12_053);
  const dayOfYear = day - newYearDay(year);
  if (dayOfYear < DAYS_OF_HALF_YEAR) {
    return { year, month: Math.floor(dayOfYear / 31) + 1, dayOfMonth: (dayOfYear % 31) + 1 };
  }
  const afterHalf = dayOfYear - DAYS_OF_HALF_YEAR;
  return { year, month: Math.floor(afterHalf / 30) + 7, dayOfMonth: (afterHalf % 30) + 1 };
}

function newYearDay(year: number): Day {
  return 365 * (year - 1) + Math.floor((8 * year + 21) / 33) - EPOCH_OFFSET_DAYS;
}
