import { cleanText, latinDigits } from '../fold.ts';
import { type Day, gregorianDay } from './day.ts';
import { FIRST_JALALI_YEAR, jalaliDay, LAST_JALALI_YEAR } from './jalali.ts';

const YEAR_MONTH_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

/**
 * The day that a typed date means, or null. The year comes first: years of 1206–1498 are Jalali («۱۴۰۵/۹/۲»), later ones
 * Gregorian (`2026-11-23`). Dates that start with a day or a month have two readings and are not read.
 */
export function readDay(text: string): Day | null {
  const match = YEAR_MONTH_DAY.exec(latinDigits(cleanText(text)));
  if (!match) return null;
  const [year = 0, month = 0, dayOfMonth = 0] = match.slice(1).map(Number);
  const jalali = year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR;
  return jalali ? jalaliDay(year, month, dayOfMonth) : gregorianDay(year, month, dayOfMonth);
}
