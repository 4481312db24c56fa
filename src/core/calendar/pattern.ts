import { persianDigits } from '../fold.ts';
import type { CalendarDate } from './calendar.ts';
import type { Day } from './day.ts';
import { jalaliDate } from './jalali.ts';
import { monthNames, weekdayName } from './names.ts';
import { twoDigits } from './write.ts';

/** What each run of letters in a pattern stands for. */
const PARTS: Readonly<Record<string, (date: CalendarDate, day: Day) => string>> = {
  yyyy: ({ year }) => String(year),
  yy: ({ year }) => twoDigits(year % 100),
  MM: ({ month }) => twoDigits(month),
  M: ({ month }) => String(month),
  dd: ({ dayOfMonth }) => twoDigits(dayOfMonth),
  d: ({ dayOfMonth }) => String(dayOfMonth),
  MMMM: ({ month }) => monthNames.jalali.fa[month - 1] as string,
  EEEE: (_, day) => weekdayName(day, 'fa'),
};

export const patternParts: readonly string[] = Object.keys(PARTS);

/** Text between single quotes, or a run of one Latin letter. */
const PIECE = /'([^']*)'|([a-z])\2*/gi;

/**
 * The first piece of a pattern that means nothing; the whole pattern where it holds no part of a date; else null.
 * @example
 * strangePiece('yyyy/mm') //=> 'mm'
 */
export function strangePiece(pattern: string): string | null {
  const letters = pattern.match(PIECE)?.filter((piece) => !piece.startsWith("'")) ?? [];
  return letters.length === 0 ? pattern : (letters.find((piece) => !PARTS[piece]) ?? null);
}

/**
 * Writes a day of the Jalali calendar by a pattern such as `yyyy/MM/dd`. Digits are Latin, so that the text sorts, but
 * Persian beside the name of a month or weekday or any Persian word. Text between single quotes, and all but Latin letters, stays as it is.
 * @example
 * writeByPattern(jalaliDay(1405, 9, 2), 'd MMMM yyyy') //=> '۲ آذر ۱۴۰۵'
 */
export function writeByPattern(day: Day, pattern: string): string {
  const date = jalaliDate(day);
  const isPersian = /MMMM|EEEE|[آ-ی]/.test(pattern.replace(/'[^']*'/g, ''));
  return pattern.replace(PIECE, (piece, literal: string | undefined) => {
    if (literal !== undefined) return literal || "'";
    const written = PARTS[piece]?.(date, day) ?? piece;
    return isPersian ? persianDigits(written) : written;
  });
}
