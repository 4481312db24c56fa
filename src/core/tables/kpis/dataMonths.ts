import { type Calendar, dateIn, monthStart } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';

/** A row of people's own table, from 1, and the day that it is of; a month counts as its first day. */
export interface DatedRow {
  readonly row: number;
  readonly day: Day;
}

/** A month of a table. */
export interface DataMonth {
  readonly first: Day;
  readonly last: Day;
  /** From the earliest day to the latest. */
  readonly rows: readonly DatedRow[];
}

/** The month that a day is in, with its first day and its last. */
export function monthAround(day: Day, calendar: Calendar): { readonly first: Day; readonly last: Day } {
  const { year, month } = dateIn(calendar, day);
  return { first: monthStart(calendar, year, month), last: monthStart(calendar, year, month + 1) - 1 };
}

/** Shares of gaps that are alike, and by how many days they may differ: months are of 28 to 31, and nobody works on Fridays. */
const ALIKE = 0.8;
const DIFFERENCE = 3;

/**
 * The months that the rows of a table are of, from the earliest to the latest, in whatever order they stand. None where its days do not
 * follow each other evenly: a table of customers with the day on which each came is none by months.
 * @param calendar that of the months, unless each row is of the first day of one in the other calendar
 */
export function dataMonths(rows: readonly DatedRow[], calendar: Calendar): DataMonth[] {
  const sorted = [...rows].sort((one, other) => one.day - other.day || one.row - other.row);
  const gaps = gapsOf(sorted);
  const usual = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  if (gaps.filter((gap) => Math.abs(gap - usual) <= DIFFERENCE).length < ALIKE * gaps.length) return [];
  const written = (['jalali', 'gregorian'] as const).find((each) =>
    sorted.every(({ day }) => dateIn(each, day).dayOfMonth === 1),
  );
  const months: { first: Day; last: Day; rows: DatedRow[] }[] = [];
  for (const row of sorted) {
    const newest = months[months.length - 1];
    if (newest && row.day <= newest.last) newest.rows.push(row);
    else months.push({ ...monthAround(row.day, written ?? calendar), rows: [row] });
  }
  return months;
}

/** The days between rows that are not of one day. */
function gapsOf(sorted: readonly DatedRow[]): number[] {
  return sorted.map(({ day }, index) => day - (sorted[index - 1]?.day ?? day)).filter((gap) => gap > 0);
}

/** Days between the rows of a table that has a row a month, at least. */
const MONTH_APART = 28;

/**
 * The newest month that is whole: of rows by days or weeks, one in which the next row would not fall any more. Where there is no other, the
 * one that there is.
 */
export function lastWholeMonth(months: readonly DataMonth[]): DataMonth | undefined {
  const [before, newest] = [months[months.length - 2], months[months.length - 1]];
  const rows = months.flatMap((month) => month.rows);
  const gaps = gapsOf(rows);
  const next = gaps[gaps.length - 1] ?? MONTH_APART;
  const isOpen = newest && next < MONTH_APART && (rows[rows.length - 1]?.day ?? 0) + next <= newest.last;
  return isOpen ? (before ?? newest) : newest;
}
