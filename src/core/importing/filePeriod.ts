import { dateIn, monthStart } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { readDay } from '../calendar/read.ts';
import { latinDigits } from '../fold.ts';
import { readFileDate } from './fileDate.ts';

/** The days that all rows of a file cover. */
export interface FilePeriod {
  readonly firstDay: Day;
  readonly days: number;
}

const DATES =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?<!\d)\d{8}(?!\d)|\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}/gu;

/**
 * The period that the lines above a header name, as exports of Google Analytics, Google Ads and Clarity do; null where they name
 * no two days. 01/03/2026 is read with its month first, as these tools write it, unless only the other way round is a period.
 * @example
 * periodIn(['# Start date: 20261101', '# End date: 20261130'])?.days //=> 30
 */
export function periodIn(lines: readonly string[]): FilePeriod | null {
  const said = lines.flatMap((line) => latinDigits(line).match(DATES) ?? []);
  if (said.length !== 2) return null;
  for (const order of ['mdy', 'dmy'] as const) {
    const [first, last] = said.map((text) => dayIn(text, order)) as [Day | null, Day | null];
    if (first !== null && last !== null && first <= last) return { firstDay: first, days: last - first + 1 };
  }
  return null;
}

function dayIn(text: string, order: 'mdy' | 'dmy'): Day | null {
  const read = readFileDate(text, order);
  return read.kind === 'day' && read.days === 1 ? read.day : readDay(text);
}

/**
 * Whether a period overlaps none of its kind, so that its counts may be added up: a day, or a whole month of either calendar.
 * @example
 * addsUp({ firstDay: 20_000, days: 1 }) //=> true
 */
export function addsUp({ firstDay, days }: FilePeriod): boolean {
  if (days === 1) return true;
  return (['gregorian', 'jalali'] as const).some((calendar) => {
    const { year, month, dayOfMonth } = dateIn(calendar, firstDay);
    return dayOfMonth === 1 && monthStart(calendar, year, month + 1) - firstDay === days;
  });
}
