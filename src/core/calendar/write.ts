import { persianDigits } from '../fold.ts';
import type { Language } from '../text.ts';
import { type Day, isoText } from './day.ts';
import { jalaliDate } from './jalali.ts';

/** A day as people write it in short: `2026-11-23`, or the Jalali `۱۴۰۵/۹/۲` in Persian. */
export function writeDay(day: Day, language: Language): string {
  if (language === 'en') return isoText(day);
  const { year, month, dayOfMonth } = jalaliDate(day);
  return persianDigits(`${year}/${month}/${dayOfMonth}`);
}
