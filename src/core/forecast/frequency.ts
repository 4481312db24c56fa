import { type Day, gregorianDate, gregorianDay } from '../calendar/day.ts';
import { daysInJalaliMonth, jalaliDate, jalaliDay } from '../calendar/jalali.ts';
import { Refusal } from '../refusal/refusal.ts';

type MonthCalendar = 'gregorian' | 'jalali';

/** How far apart the dates of a series are. */
export type Frequency =
  | { readonly unit: 'days'; readonly count: number; readonly first: Day }
  | {
      readonly unit: 'months';
      readonly count: number;
      readonly calendar: MonthCalendar;
      readonly firstMonth: number;
      /** The day of the month; a shorter month ends earlier. */
      readonly dayOfMonth: number;
    };

/** Dates this far apart on the whole may be months. */
const SHORTEST_MONTH_DAYS = 28;
const LONGEST_MONTH = 31;

interface MonthDay {
  /** Months since year 0. */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly isLast: boolean;
}

const MONTH_CALENDARS: Readonly<Record<MonthCalendar, (day: Day) => MonthDay>> = {
  gregorian: (day) => {
    const { year, month, dayOfMonth } = gregorianDate(day);
    return { month: year * 12 + month - 1, dayOfMonth, isLast: gregorianDate(day + 1).dayOfMonth === 1 };
  },
  jalali: (day) => {
    const { year, month, dayOfMonth } = jalaliDate(day);
    return { month: year * 12 + month - 1, dayOfMonth, isLast: daysInJalaliMonth(year, month) === dayOfMonth };
  },
};

/**
 * The frequency of dates in any order: months, where all stand on the first, the last or another fixed day of the Gregorian or the
 * Jalali month, or one in each month; else the largest number of days that divides all distances.
 * @example
 * frequencyOf([0, 7, 21]) //=> { unit: 'days', count: 7, first: 0 }
 */
export function frequencyOf(dates: readonly Day[]): Frequency {
  const days = [...new Set(dates)].sort((one, other) => one - other);
  const [first, last] = [days[0] as Day, days[days.length - 1] as Day];
  const distances = days.slice(1).map((day, index) => day - (days[index] as Day));
  const inDays: Frequency = { unit: 'days', count: distances.reduce(greatestDivisor, 0) || 1, first };
  if (distances.length === 0 || last - first < SHORTEST_MONTH_DAYS * distances.length) return inDays;
  const byMonth = (['gregorian', 'jalali'] as const).flatMap((calendar) => monthFrequency(days, calendar) ?? []);
  const fixed =
    byMonth.find(({ regular }) => regular === 'firstOrLast') ?? byMonth.find(({ regular }) => regular === 'sameDay');
  if (fixed) return fixed.frequency;
  const shortest = Math.min(...distances);
  return distances.every((distance) => distance % shortest === 0) ? inDays : (byMonth[0]?.frequency ?? inDays);
}

interface MonthFrequency {
  readonly frequency: Frequency;
  /** Whether the dates stand on the first or the last days of months, on one other day, or anywhere. */
  readonly regular: 'firstOrLast' | 'sameDay' | null;
}

/** The frequency in months of a calendar, or null where a month holds two dates. */
function monthFrequency(days: readonly Day[], calendar: MonthCalendar): MonthFrequency | null {
  const monthDays = days.map(MONTH_CALENDARS[calendar]);
  const months = monthDays.map(({ month }) => month);
  if (new Set(months).size < months.length) return null;
  const allLast = monthDays.every(({ isLast }) => isLast);
  const latest = Math.max(...monthDays.map((monthDay) => monthDay.dayOfMonth));
  const onOneDay = monthDays.every(({ dayOfMonth, isLast }) => dayOfMonth === latest || isLast);
  const firstMonth = months[0] as number;
  return {
    frequency: {
      unit: 'months',
      count: months.map((month) => month - firstMonth).reduce(greatestDivisor, 0),
      calendar,
      firstMonth,
      dayOfMonth: allLast ? LONGEST_MONTH : latest,
    },
    regular: allLast || latest === 1 ? 'firstOrLast' : onOneDay ? 'sameDay' : null,
  };
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

/**
 * The period that a day stands in, counted from that of the first date = 0.
 * @example
 * periodOf(21, { unit: 'days', count: 7, first: 0 }) //=> 3
 */
export function periodOf(day: Day, frequency: Frequency): number {
  if (frequency.unit === 'days') return (day - frequency.first) / frequency.count;
  return (MONTH_CALENDARS[frequency.calendar](day).month - frequency.firstMonth) / frequency.count;
}

/**
 * The day of a period: the inverse of `periodOf`.
 * @throws Refusal beyond the years of the Jalali calendar, where its months are counted
 * @example
 * dayOfPeriod(3, { unit: 'days', count: 7, first: 0 }) //=> 21
 */
export function dayOfPeriod(period: number, frequency: Frequency): Day {
  if (frequency.unit === 'days') return frequency.first + period * frequency.count;
  const month = frequency.firstMonth + period * frequency.count;
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
  const dayIn = frequency.calendar === 'jalali' ? jalaliDay : gregorianDay;
  for (let dayOfMonth = frequency.dayOfMonth; dayOfMonth > 0; dayOfMonth--) {
    const day = dayIn(year, number, dayOfMonth);
    if (day !== null) return day;
  }
  throw new Refusal('jalaliYears', { argument: 'dates', value: `${year}/${number}` });
}

/** Days from the first to the last, both counted. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days of a period: from its own to the one before the next; a month that is dated by its last day ends there.
 * @throws Refusal as `dayOfPeriod` does
 * @example
 * daysOfPeriod(3, { unit: 'days', count: 7, first: 0 }) //=> { first: 21, last: 27 }
 */
export function daysOfPeriod(period: number, frequency: Frequency): Span {
  const day = dayOfPeriod(period, frequency);
  if (frequency.unit === 'months' && frequency.dayOfMonth === LONGEST_MONTH) {
    return { first: dayOfPeriod(period - 1, frequency) + 1, last: day };
  }
  return { first: day, last: dayOfPeriod(period + 1, frequency) - 1 };
}

/**
 * How many periods make a season: 7 days, 52 weeks, 12 months, 4 quarters; 1 where none is known.
 * @example
 * seasonLengthOf({ unit: 'days', count: 7, first: 0 }) //=> 52
 */
export function seasonLengthOf(frequency: Frequency): number {
  if (frequency.unit === 'months') return 12 % frequency.count === 0 ? 12 / frequency.count : 1;
  if (frequency.count === 1) return 7;
  return frequency.count === 7 ? 52 : 1;
}
