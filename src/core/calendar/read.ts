import { foldText, persianDigits } from '../fold.ts';
import type { Text } from '../text.ts';
import { type Calendar, monthStart } from './calendar.ts';
import { type Day, gregorianDate, isoText } from './day.ts';
import { FIRST_JALALI_YEAR, LAST_JALALI_YEAR } from './jalali.ts';
import { monthNames } from './names.ts';

/** What a typed text turned out to be: a day, or why it is none, by the name of the rule that it broke. */
export type DateReading =
  | { readonly kind: 'day'; readonly day: Day }
  /** A month such as «اسفند ۱۴۰۴», and how many days it has. */
  | { readonly kind: 'noSuchDay'; readonly unit: Text; readonly limit: number }
  | { readonly kind: 'fourDigitYear' }
  /** No calendar that is read has the year. */
  | { readonly kind: 'jalaliYears' }
  | { readonly kind: 'date' };

const NO_DATE: DateReading = { kind: 'date' };

/** Earlier years are more likely slips than dates. */
const FIRST_GREGORIAN_YEAR = 1800;

/** Folded, as all that is compared with it: «سه‌شنبه» has lost its ZWNJ. */
const WEEKDAY = /(?:(?:یک|دو|سه|چهار|پنج)? ?شنبه|جمعه|ادینه|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[،,]?/;
const IN_NUMBERS = /^(\d+)(?: ?[-/.] ?| )(\d+)(?: ?[-/.] ?| )(\d+)$/;

/**
 * Reads a date as people type it: the year first in numbers (`1405/9/2`, `2026-11-23`), or with the name of its month
 * («دوشنبه ۲ آذر ۱۴۰۵», `23 November 2026`). Years of 1206–1498 are Jalali, those from 1800 on Gregorian. Numbers that start
 * with a day or a month have two readings and are not read.
 * @example
 * readDate('۱۴۰۵/۹/۳۱').kind //=> 'noSuchDay'
 * @param only the one calendar that is read
 */
export function readDate(text: string, only?: Calendar): DateReading {
  const typed = foldText(text).replace(WEEKDAY, '').trim();
  const inNumbers = IN_NUMBERS.exec(typed);
  if (!inNumbers) return readNamed(typed, only);
  const [year = '', month = '', dayOfMonth = ''] = inNumbers.slice(1);
  const inDigits = `${year.length}${month.length}${dayOfMonth.length}`;
  if (/^[12]{3}$/.test(inDigits)) return { kind: 'fourDigitYear' };
  return /^4[12]{2}$/.test(inDigits)
    ? readParts(Number(year), { number: Number(month) }, Number(dayOfMonth), only)
    : NO_DATE;
}

/**
 * The day that a typed date means, or null.
 * @example
 * isoText(readDay('دوشنبه ۲ آذر ۱۴۰۵')) //=> '2026-11-23'
 */
export function readDay(text: string): Day | null {
  const reading = readDate(text);
  return reading.kind === 'day' ? reading.day : null;
}

/**
 * The day of a date cell. In the years of the Jalali calendar it is a Jalali date that was typed in Latin digits: the
 * spreadsheet took `1405/12/29` for a day of the Middle Ages.
 * @param gregorian the day that the cell holds
 * @example
 * readDateCell(gregorianDay(1405, 9, 2)) //=> { kind: 'day', day: gregorianDay(2026, 11, 23) }
 */
export function readDateCell(gregorian: Day, only?: Calendar): DateReading {
  const { year } = gregorianDate(gregorian);
  return calendarOfYear(year) === 'jalali' ? readDate(isoText(gregorian), only) : { kind: 'day', day: gregorian };
}

const MONTH_IN_NUMBERS = /^(\d{4}) ?[-/.] ?(\d{1,2})$/;

/**
 * The first day of a month that is typed without a day («آذر ۱۴۰۴», `Nov 2026`, `1404/9`), or null.
 * @example
 * isoText(readMonth('آذر ۱۴۰۴')) //=> '2025-11-22'
 */
export function readMonth(text: string): Day | null {
  const typed = foldText(text);
  const inNumbers = MONTH_IN_NUMBERS.exec(typed);
  const reading = readDate(inNumbers ? `${inNumbers[1]}-${inNumbers[2]}-1` : `1 ${typed}`);
  return reading.kind === 'day' ? reading.day : null;
}

/** A date with the name of its month, and its day and year in any order: the year is the longer number. */
function readNamed(typed: string, only?: Calendar): DateReading {
  const plain = typed.replace(/ماه|سال/g, ' ');
  const [name = '', ...otherWords] = plain.match(/[^\d\s،,./-]+/g) ?? [];
  const [one = '', two = '', ...otherNumbers] = plain.match(/\d+/g) ?? [];
  const month = monthOf(name);
  if (!month || !two || otherWords.length + otherNumbers.length > 0) return NO_DATE;
  const [dayOfMonth, year] = one.length > two.length ? [two, one] : [one, two];
  if (year.length < 3) return { kind: 'fourDigitYear' };
  return dayOfMonth.length < 3 ? readParts(Number(year), month, Number(dayOfMonth), only) : NO_DATE;
}

/** A month, and its calendar where its name tells. */
interface Month {
  /** 1 to 12, or a number that is no month. */
  readonly number: number;
  readonly calendar?: Calendar;
}

/** Other spellings of months, folded, with the name that they stand for. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['امرداد', 'mordad'],
  ['amordad', 'mordad'],
  ['dei', 'dey'],
  ['می', 'may'],
  ['ژوین', 'june'],
  ['جولای', 'july'],
  ['ژوییه', 'july'],
  ['اگوست', 'august'],
]);

function monthOf(name: string): Month | null {
  const wanted = OTHER_NAMES.get(name) ?? name;
  for (const calendar of ['jalali', 'gregorian'] as const) {
    const { en, fa } = monthNames[calendar];
    const mayBeShort = calendar === 'gregorian' && wanted.length >= 3;
    const index = en.findIndex((english, month) => {
      const folded = english.toLowerCase();
      const fits = folded === wanted || (mayBeShort && folded.startsWith(wanted));
      return fits || foldText(fa[month] as string) === wanted;
    });
    if (index >= 0) return { number: index + 1, calendar };
  }
  return null;
}

function readParts(year: number, month: Month, dayOfMonth: number, only?: Calendar): DateReading {
  const calendar = calendarOfYear(year);
  if (!calendar || calendar !== (only ?? calendar) || calendar !== (month.calendar ?? calendar)) {
    return { kind: 'jalaliYears' };
  }
  const { number } = month;
  if (number < 1 || number > 12) return NO_DATE;
  const first = monthStart(calendar, year, number);
  const days = monthStart(calendar, year, number + 1) - first;
  if (dayOfMonth >= 1 && dayOfMonth <= days) return { kind: 'day', day: first + dayOfMonth - 1 };
  const { en, fa } = monthNames[calendar];
  const name = { en: `${en[number - 1]} ${year}`, fa: `${fa[number - 1]} ${persianDigits(String(year))}` };
  return { kind: 'noSuchDay', unit: name, limit: days };
}

function calendarOfYear(year: number): Calendar | null {
  if (year >= FIRST_JALALI_YEAR && year <= LAST_JALALI_YEAR) return 'jalali';
  return year >= FIRST_GREGORIAN_YEAR && year < 10_000 ? 'gregorian' : null;
}
