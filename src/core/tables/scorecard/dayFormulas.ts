import { dayOfSerial, serialOf } from '../../calendar/day.ts';
import { EPOCH_OFFSET_DAYS, FIRST_JALALI_YEAR, LAST_JALALI_YEAR } from '../../calendar/jalali.ts';
import { monthNames, weekdayName } from '../../calendar/names.ts';
import { persianDigits } from '../../fold.ts';
import { quoted } from '../../formula/dialects/sheets.ts';
import type { Language } from '../../text.ts';

/**
 * Jalali days in plain formulas, by the 33-year rule of src/core/calendar/jalali.ts. No spreadsheet has that calendar, and LET
 * is not to be had everywhere, so the texts are long.
 */

/** What turns the serial number of a day into the days since the rule's epoch. */
const SERIAL_TO_RULE = -serialOf(-EPOCH_OFFSET_DAYS);

/** The serial number of a day cell; one whose year can only be Jalali (`1405/12/29` in Latin digits) is read as such. */
export function gregorianSerial(cell: string): string {
  const year = `YEAR(${cell})`;
  const month = `MONTH(${cell})`;
  const newYear = `365*(${year}-1)+INT((8*${year}+21)/33)`;
  const monthStart = `IF(${month}<7;31*(${month}-1);30*(${month}-7)+186)`;
  const serial = `${newYear}+${monthStart}+DAY(${cell})-${SERIAL_TO_RULE + 1}`;
  return `IF((${year}>=${FIRST_JALALI_YEAR})*(${year}<=${LAST_JALALI_YEAR});${serial};INT(${cell}))`;
}

/** A day's serial number as «۱ مهر ۱۴۰۵». */
export function jalaliText(serial: string, language: Language): string {
  return `${jalaliDayAndMonth(serial, language)}&" "&${inDigits(jalaliYear(ruleDays(serial)), language)}`;
}

function ruleDays(serial: string): string {
  return `INT(${serial}+${SERIAL_TO_RULE})`;
}

function jalaliYear(days: string): string {
  return `(1+INT((33*${days}+3)/12053))`;
}

/** A day's serial number as «۱ مهر». */
export function jalaliDayAndMonth(serial: string, language: Language): string {
  const { month, dayOfMonth } = jalaliParts(serial);
  return `${inDigits(`(${dayOfMonth})`, language)}&" "&${nameAt(monthNames.jalali[language], `${month}-1`)}`;
}

/** The Jalali month of a day's serial number as «مهر ۱۴۰۵». */
export function jalaliMonthAndYear(serial: string, language: Language): string {
  const name = nameAt(monthNames.jalali[language], `${jalaliParts(serial).month}-1`);
  return `${name}&" "&${inDigits(jalaliYear(ruleDays(serial)), language)}`;
}

/** The serial number of the first day of the Jalali month of a day. */
export function jalaliMonthStart(serial: string): string {
  return `(${serial}-${jalaliParts(serial).dayOfMonth}+1)`;
}

function jalaliParts(serial: string): { readonly month: string; readonly dayOfMonth: string } {
  const days = ruleDays(serial);
  const year = jalaliYear(days);
  const dayOfYear = `(${days}-365*(${year}-1)-INT((8*${year}+21)/33))`;
  // Arithmetic in place of IF: LibreOffice computes an IF inside a text function for the first row alone.
  const inFirstHalf = `(${dayOfYear}<186)`;
  const inSecondHalf = `(${dayOfYear}>=186)`;
  return {
    month: `(${inFirstHalf}*(INT(${dayOfYear}/31)+1)+${inSecondHalf}*(INT((${dayOfYear}-186)/30)+7))`,
    dayOfMonth: `(${inFirstHalf}*MOD(${dayOfYear};31)+${inSecondHalf}*MOD(${dayOfYear}-186;30)+1)`,
  };
}

/** The weekday of a day's serial number: 0 is a Saturday in every spreadsheet. */
export function weekdayText(serial: string, language: Language): string {
  const names = Array.from({ length: 7 }, (_, index) => weekdayName(dayOfSerial(index), language));
  return nameAt(names, `MOD(${serial};7)`);
}

/** The names stand in one text at equal distances: MID takes a whole column of positions, which INDEX does not. */
export function nameAt(names: readonly string[], index: string): string {
  const width = Math.max(...names.map((name) => name.length));
  return `TRIM(MID(${quoted(names.map((name) => name.padEnd(width)).join(''))};(${index})*${width}+1;${width}))`;
}

/** A whole number in the digits of a language. */
export function inDigits(number: string, language: Language): string {
  if (language === 'en') return number;
  return Array.from({ length: 10 }, (_, digit) => String(digit)).reduce(
    (text, digit) => `SUBSTITUTE(${text};${quoted(digit)};${quoted(persianDigits(digit))})`,
    number,
  );
}
