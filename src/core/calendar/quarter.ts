import { persianDigits } from '../fold.ts';
import type { Text } from '../text.ts';
import { type Calendar, dateIn, monthStart } from './calendar.ts';
import type { Day } from './day.ts';

/** A quarter of a year: its first and last day, both inside it, and its name as people say it. */
export interface Quarter {
  /** A text that sorts: `1405-Q3`. */
  readonly id: string;
  readonly first: Day;
  readonly last: Day;
  readonly name: Text;
}

const ORDINALS = ['اول', 'دوم', 'سوم', 'چهارم'];

const SEASONS: readonly Text[] = [
  { en: 'Spring', fa: 'بهار' },
  { en: 'Summer', fa: 'تابستان' },
  { en: 'Autumn', fa: 'پاییز' },
  { en: 'Winter', fa: 'زمستان' },
];

/**
 * The quarter that holds a day: three months, counted from the first month of the fiscal year (default 1). The quarters of
 * a Jalali year that starts in Farvardin are the four seasons: 93, 93, 90 and 89 or 90 days.
 * @example
 * quarterOf(jalaliDay(1405, 9, 2), 'jalali').id //=> '1405-Q3'
 */
export function quarterOf(day: Day, calendar: Calendar, fiscalStartMonth = 1): Quarter {
  const { year, month } = dateIn(calendar, day);
  const monthsIn = monthsIntoYear(month, fiscalStartMonth);
  const firstMonth = month - (monthsIn % 3);
  const index = Math.floor(monthsIn / 3);
  const inYear = fiscalYear(day, calendar, fiscalStartMonth);
  const name = calendar === 'jalali' && fiscalStartMonth === 1 ? SEASONS[index] : undefined;
  return {
    id: `${inYear}-Q${index + 1}`,
    first: monthStart(calendar, year, firstMonth),
    last: monthStart(calendar, year, firstMonth + 3) - 1,
    name: {
      en: `${name?.en ?? `Q${index + 1}`} ${inYear}`,
      fa: persianDigits(`${name?.fa ?? `سه‌ماههٔ ${ORDINALS[index]}`} ${inYear}`),
    },
  };
}

/**
 * The fiscal year that holds a day; it has the number of the year in which it ends.
 * @example
 * fiscalYear(gregorianDay(2026, 7, 1), 'gregorian', 7) //=> 2027
 */
export function fiscalYear(day: Day, calendar: Calendar, fiscalStartMonth: number): number {
  const { year, month } = dateIn(calendar, day);
  return month + 11 - monthsIntoYear(month, fiscalStartMonth) > 12 ? year + 1 : year;
}

function monthsIntoYear(month: number, fiscalStartMonth: number): number {
  return (month - fiscalStartMonth + 12) % 12;
}
