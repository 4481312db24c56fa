import { persianDigits } from '../fold.ts';
import type { Language } from '../text.ts';
import { type Calendar, dateIn } from './calendar.ts';
import { type Day, isoText } from './day.ts';
import { monthNames, weekdayName } from './names.ts';

/**
 * A day as people write it in short: `2026-11-23` or `1405/09/02`, in Persian «۱۴۰۵/۹/۲» or «۲۰۲۶/۱۱/۲۳». Without a
 * calendar, Persian counts in the Jalali and English in the Gregorian one.
 * @example
 * writeDay(gregorianDay(2026, 11, 23), 'fa') //=> '۱۴۰۵/۹/۲'
 */
export function writeDay(day: Day, language: Language, calendar = calendarOf(language)): string {
  if (language === 'en' && calendar === 'gregorian') return isoText(day);
  const { year, month, dayOfMonth } = dateIn(calendar, day);
  return language === 'fa'
    ? persianDigits(`${year}/${month}/${dayOfMonth}`)
    : `${year}/${twoDigits(month)}/${twoDigits(dayOfMonth)}`;
}

function calendarOf(language: Language): Calendar {
  return language === 'fa' ? 'jalali' : 'gregorian';
}

/**
 * `9` is `09`, so that texts sort.
 * @example
 * twoDigits(9) //=> '09'
 */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * A day with the name of its month: «۲ آذر ۱۴۰۵», `23 November 2026`.
 * @example
 * writeLongDay(gregorianDay(2026, 11, 23), 'en', 'gregorian') //=> '23 November 2026'
 */
export function writeLongDay(day: Day, language: Language, calendar: Calendar): string {
  const { year, month, dayOfMonth } = dateIn(calendar, day);
  const written = `${dayOfMonth} ${monthNames[calendar][language][month - 1]} ${year}`;
  return language === 'fa' ? persianDigits(written) : written;
}

/**
 * The long form after the name of the weekday: «دوشنبه ۲ آذر ۱۴۰۵», `Monday 23 November 2026`.
 * @example
 * writeFullDay(gregorianDay(2026, 11, 23), 'fa', 'jalali') //=> 'دوشنبه ۲ آذر ۱۴۰۵'
 */
export function writeFullDay(day: Day, language: Language, calendar: Calendar): string {
  return `${weekdayName(day, language)} ${writeLongDay(day, language, calendar)}`;
}
