import { dateIn, monthStart } from '../calendar/calendar.ts';
import { type Day, dayOfSerial, gregorianDate } from '../calendar/day.ts';
import { type DateReading, readDate, readMonth } from '../calendar/read.ts';
import { latinDigits } from '../fold.ts';

/** In which order a file writes the numbers of a date. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** A day, or a whole month, of a file; or why it is none. */
export type FileDate =
  | { readonly kind: 'day'; readonly day: Day; readonly days: number }
  | Exclude<DateReading, { readonly kind: 'day' }>;

const YEAR_LAST = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** Days of 1954 to 2119 as spreadsheets count them. */
const SERIAL = /^[2-7]\d{4}$/;
/** Milliseconds since 1970, as programs write moments of 2001 to 2033. */
const MILLISECONDS = /^1\d{12}$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The orders in which a column of dates can be read, the likeliest first: several where no date has a day above 12.
 * @example
 * dateOrders(['13/02/2026', '01/02/2026']) //=> ['dmy']
 * dateOrders(['01/02/2026']) //=> ['dmy', 'mdy']
 */
export function dateOrders(texts: readonly string[]): DateOrder[] {
  const parts = texts.flatMap((text) => {
    const match = YEAR_LAST.exec(plainDate(text));
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (parts.length === 0) return ['ymd'];
  const orders: DateOrder[] = [];
  if (parts.every(([, second]) => second <= 12)) orders.push('dmy');
  if (parts.every(([first]) => first <= 12)) orders.push('mdy');
  return orders.length > 0 ? orders : ['dmy', 'mdy'];
}

/**
 * The day or the month that a text of a file means: `2026-01-31`, `20260131`, `31/01/2026`, «۹ آذر ۱۴۰۵», «آذر ۱۴۰۵», a date with
 * its time, the number by which spreadsheets count days, or the milliseconds by which programs do.
 * @example
 * readFileDate('۱۴۰۵/۰۹/۰۸', 'ymd').kind //=> 'day'
 */
export function readFileDate(text: string, order: DateOrder): FileDate {
  const plain = plainDate(text);
  if (SERIAL.test(plain)) return { kind: 'day', day: dayOfSerial(Number(plain)), days: 1 };
  if (MILLISECONDS.test(plain)) return { kind: 'day', day: Math.floor(Number(plain) / MILLISECONDS_PER_DAY), days: 1 };
  const inOrder = YEAR_LAST.exec(plain);
  if (inOrder && order !== 'ymd') {
    const [, first, second, year] = inOrder;
    return oneDay(readDate(order === 'dmy' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`));
  }
  const reading = readDate(plain.replace(EIGHT_DIGITS, '$1-$2-$3'));
  if (reading.kind === 'day') return oneDay(reading);
  const month = readMonth(plain);
  return month === null ? reading : { kind: 'day', day: month, days: daysFrom(month) };
}

function oneDay(reading: DateReading): FileDate {
  return reading.kind === 'day' ? { ...reading, days: 1 } : reading;
}

/** How many days the month has that begins on a day. */
function daysFrom(day: Day): number {
  const calendar = gregorianDate(day).dayOfMonth === 1 ? 'gregorian' : 'jalali';
  const { year, month } = dateIn(calendar, day);
  return monthStart(calendar, year, month + 1) - day;
}

/** Without its time and stray spaces. */
function plainDate(text: string): string {
  return latinDigits(text)
    .trim()
    .replace(/(?<=\d)(?:T|\s+|,\s*)\d{1,2}:\d{2}.*$/, '');
}

/**
 * Whether a text names a month and no year: «فروردین», `Jan`.
 * @example
 * lacksYear('فروردین') //=> true
 * lacksYear('فروردین ۱۴۰۵') //=> false
 */
export function lacksYear(text: string): boolean {
  const plain = plainDate(text);
  return /^\D+$/.test(plain) && [1405, 2026].some((year) => readMonth(`${plain} ${year}`) !== null);
}
