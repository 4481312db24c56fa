import { type Calendar, dateIn, monthStart } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Text } from '../text.ts';

/** Days from the first to the last, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export interface ComparedPeriods {
  readonly before: Span;
  readonly after: Span;
}

/** Usual comparisons, counted back from the last day of the data. */
export const comparisons = {
  month: { en: 'This month with the one before', fa: 'این ماه با ماه پیش' },
  week: { en: 'Last 7 days with the 7 before', fa: '۷ روز آخر با ۷ روز پیش از آن' },
  last28: { en: 'Last 28 days with the 28 before', fa: '۲۸ روز آخر با ۲۸ روز پیش از آن' },
  last90: { en: 'Last 90 days with the 90 before', fa: '۹۰ روز آخر با ۹۰ روز پیش از آن' },
  yearBefore: { en: 'Last 28 days with those a year before', fa: '۲۸ روز آخر با همان روزها در سال پیش' },
} as const satisfies Readonly<Record<string, Text>>;

export type Comparison = keyof typeof comparisons;

/** 52 whole weeks: the same weekdays are compared. */
const WEEKDAYS_A_YEAR_BEFORE = 364;

const LENGTHS: Readonly<Record<Exclude<Comparison, 'month'>, readonly [days: number, back: number]>> = {
  week: [7, 7],
  last28: [28, 28],
  last90: [90, 90],
  yearBefore: [28, WEEKDAYS_A_YEAR_BEFORE],
};

/**
 * The two periods of a usual comparison. A month that has just begun is compared with as many days of the month before.
 * @param last the last day that has data
 * @example
 * comparedPeriods('week', 20, 'gregorian') //=> { before: { first: 7, last: 13 }, after: { first: 14, last: 20 } }
 */
export function comparedPeriods(comparison: Comparison, last: Day, calendar: Calendar): ComparedPeriods {
  if (comparison !== 'month') {
    const [days, back] = LENGTHS[comparison];
    const after = { first: last - days + 1, last };
    return { before: { first: after.first - back, last: last - back }, after };
  }
  const { year, month } = dateIn(calendar, last);
  const [first, before] = [monthStart(calendar, year, month), monthStart(calendar, year, month - 1)];
  const isWhole = last + 1 === monthStart(calendar, year, month + 1);
  return {
    before: { first: before, last: isWhole ? first - 1 : Math.min(first - 1, before + last - first) },
    after: { first, last },
  };
}
