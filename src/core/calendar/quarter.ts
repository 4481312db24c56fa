import { persianDigits } from '../fold.ts';
import type { Text } from '../text.ts';
import { type Day, gregorianDate, gregorianDay } from './day.ts';
import { daysInJalaliMonth, jalaliDate, jalaliDay } from './jalali.ts';

export type Calendar = 'gregorian' | 'jalali';

/** A quarter of a year: its first and last day, both inside it, and its name as people say it. */
export interface Quarter {
  readonly first: Day;
  readonly last: Day;
  readonly name: Text;
}

const SEASONS: readonly Text[] = [
  { en: 'Spring', fa: 'بهار' },
  { en: 'Summer', fa: 'تابستان' },
  { en: 'Autumn', fa: 'پاییز' },
  { en: 'Winter', fa: 'زمستان' },
];

/** The quarter that holds a day. Jalali quarters are the four seasons: 93, 93, 90 and 89 or 90 days. */
export function quarterOf(day: Day, calendar: Calendar): Quarter {
  return calendar === 'jalali' ? jalaliQuarter(day) : gregorianQuarter(day);
}

function jalaliQuarter(day: Day): Quarter {
  const { year, month } = jalaliDate(day);
  const index = Math.ceil(month / 3) - 1;
  const lastMonth = index * 3 + 3;
  const season = SEASONS[index] as Text;
  return {
    first: jalaliDay(year, index * 3 + 1, 1) as Day,
    last: jalaliDay(year, lastMonth, daysInJalaliMonth(year, lastMonth)) as Day,
    name: { en: `${season.en} ${year}`, fa: `${season.fa} ${persianDigits(String(year))}` },
  };
}

function gregorianQuarter(day: Day): Quarter {
  const { year, month } = gregorianDate(day);
  const index = Math.ceil(month / 3) - 1;
  const nextQuarter = index === 3 ? gregorianDay(year + 1, 1, 1) : gregorianDay(year, index * 3 + 4, 1);
  return {
    first: gregorianDay(year, index * 3 + 1, 1) as Day,
    last: (nextQuarter as Day) - 1,
    name: { en: `Q${index + 1} ${year}`, fa: persianDigits(`سه‌ماههٔ ${index + 1} ${year}`) },
  };
}
