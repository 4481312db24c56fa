import type { Day } from '../calendar/day.ts';
import { writeLongDay } from '../calendar/write.ts';
import type { Language } from '../text.ts';
import type { Column } from './table.ts';

/** Beside dates of rows that Rasad alone writes: no spreadsheet shows a date in the Jalali calendar by itself. */
export const jalaliDays = {
  header: { en: 'Jalali dates', fa: 'تاریخ شمسی' },
  widthPixels: 190,
  filledBy: 'rasad',
  optional: true,
  neededBy: ({ calendar }) => calendar === 'jalali',
} as const satisfies Column;

/**
 * A day, or several from the first to the last, as that column says them.
 * @example
 * jalaliDaysText([gregorianDay(2026, 11, 23)], 'fa') //=> '۲ آذر ۱۴۰۵'
 */
export function jalaliDaysText(days: readonly Day[], language: Language): string {
  const written = new Set(days.map((day) => writeLongDay(day, language, 'jalali')));
  return [...written].join(language === 'fa' ? ' تا ' : ' – ');
}
