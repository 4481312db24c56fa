import { type Day, serialOf } from '../calendar/day.ts';
import { cleanText, latinDigits } from '../fold.ts';
import type { Text } from '../text.ts';
import { type DateOrder, readFileDate } from './fileDate.ts';
import { reasons } from './reasons.ts';

/** A date of a column, as the serial number of its cell; why it is none; or null where the text looks like no date at all. */
export type ColumnDate =
  | { readonly serial: number; readonly hasTime: boolean }
  | { readonly reason: Text; readonly isAmbiguous?: boolean }
  | null;

const TIME = /^(.*\d)(?:T|\s+|,\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;
const DIGITS = /^\d+$/;

/**
 * The day that a text of a column means, with its time of day. What can be read in one order only is certain; the order of the
 * column decides the others. A text of digits alone, such as `20260131`, is a date in a column of dates.
 * @example
 * readColumnDate('29/11/2026', { order: null, inDates: true }) //=> { serial: 46355, hasTime: false }
 */
export function readColumnDate(
  text: string,
  { order, inDates }: { readonly order: DateOrder | null; readonly inDates: boolean },
): ColumnDate {
  const typed = latinDigits(cleanText(text));
  if (DIGITS.test(typed)) {
    if (!inDates) return null;
    return typed.length === 8 ? fromReadings(typed, order, null) : { reason: reasons.date({ kind: 'date' }) };
  }
  const [, before, hours = '', minutes = '', seconds = '', half = ''] = TIME.exec(typed) ?? [];
  if (before === undefined) return /\d:\d/.test(typed) ? null : fromReadings(typed, order, null);
  const time = timeOf(Number(hours), Number(minutes), Number(seconds), half.toLowerCase());
  const read = fromReadings(before, order, time);
  return time === null && read && 'serial' in read ? { reason: reasons.time } : read;
}

function fromReadings(typed: string, order: DateOrder | null, time: number | null): ColumnDate {
  const readings = (['dmy', 'mdy'] as const).map((each) => ({ each, read: readFileDate(typed, each) }));
  const found = readings.flatMap(({ each, read }) => (read.kind === 'day' ? [{ each, ...read }] : []));
  const [first] = found;
  if (!first) {
    const [{ read }] = readings as [(typeof readings)[number]];
    return read.kind === 'day' || read.kind === 'date' ? null : { reason: reasons.date(read) };
  }
  if (first.days > 1) return { reason: reasons.month };
  const isCertain = new Set(found.map(({ day }) => day)).size === 1;
  const chosen = isCertain ? first : found.find(({ each }) => each === order);
  if (!chosen) return { reason: reasons.dateOrder, isAmbiguous: true };
  return { serial: momentOf(chosen.day, time), hasTime: time !== null };
}

function momentOf(day: Day, time: number | null): number {
  return serialOf(day) + (time ?? 0);
}

const SECONDS_PER_DAY = 86_400;

/** The part of a day that has passed; null for no such time. */
function timeOf(hours: number, minutes: number, seconds: number, half: string): number | null {
  const past = half === 'p' && hours < 12 ? hours + 12 : half === 'a' && hours === 12 ? 0 : hours;
  if (past > 23 || minutes > 59 || seconds > 59 || (half !== '' && (hours < 1 || hours > 12))) return null;
  return (past * 3600 + minutes * 60 + seconds) / SECONDS_PER_DAY;
}
