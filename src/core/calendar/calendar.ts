import { type Day, gregorianDate, gregorianDay } from './day.ts';
import { jalaliDate, jalaliMonthStart } from './jalali.ts';

export type Calendar = 'gregorian' | 'jalali';

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * Year, month and day of the month in a calendar.
 * @example
 * dateIn('jalali', gregorianDay(2026, 11, 23)) //=> { year: 1405, month: 9, dayOfMonth: 2 }
 */
export function dateIn(calendar: Calendar, day: Day): CalendarDate {
  return calendar === 'jalali' ? jalaliDate(day) : gregorianDate(day);
}

/**
 * The first day of a month; month 0 is the last one of the year before, month 13 the first one of the next.
 * @example
 * isoText(monthStart('gregorian', 2026, 13)) //=> '2027-01-01'
 */
export function monthStart(calendar: Calendar, year: number, month: number): Day {
  const years = Math.floor((month - 1) / 12);
  const inYear = month - 12 * years;
  return calendar === 'jalali'
    ? jalaliMonthStart(year + years, inYear)
    : (gregorianDay(year + years, inYear, 1) as Day);
}
