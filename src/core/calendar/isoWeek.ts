import { type Day, gregorianDate, gregorianDay } from './day.ts';
import { middleOfWeek } from './week.ts';

/** A week of ISO 8601: it starts on Monday, and week 1 of a year is the one that holds its first Thursday. */
export interface IsoWeek {
  /** The year that the week belongs to; in the days around 1 January it may differ from the year of the day. */
  readonly year: number;
  /** 1 to 52 or 53. */
  readonly week: number;
}

/**
 * The ISO week that holds a day: 2021-01-03 lies in week 53 of 2020.
 * @example
 * isoWeek(gregorianDay(2021, 1, 3)) //=> { year: 2020, week: 53 }
 */
export function isoWeek(day: Day): IsoWeek {
  const thursday = middleOfWeek(day, 'monday');
  const { year } = gregorianDate(thursday);
  const daysIntoYear = thursday - (gregorianDay(year, 1, 1) as Day);
  return { year, week: Math.floor(daysIntoYear / 7) + 1 };
}
