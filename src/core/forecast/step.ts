import { type Day, gregorianDate, gregorianDay } from '../calendar/day.ts';
import { daysInJalaliMonth, jalaliDate, jalaliDay } from '../calendar/jalali.ts';

type MonthCalendar = 'gregorian' | 'jalali';

/** How far apart the dates of a series are. */
export type Step =
  | { readonly unit: 'days'; readonly count: number; readonly first: Day }
  | {
      readonly unit: 'months';
      readonly count: number;
      readonly calendar: MonthCalendar;
      readonly firstMonth: number;
      /** The day of the month; a shorter month ends earlier. */
      readonly dayOfMonth: number;
    };

/** Dates at least this far apart may be months. */
const SHORTEST_MONTH_DAYS = 28;

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
 * The step of dates in any order: months, where all stand on one day of the Gregorian or the Jalali month (or on its last
 * day), or one in each month; else the largest number of days that divides all distances.
 */
export function stepOf(dates: readonly Day[]): Step {
  const days = [...new Set(dates)].sort((one, other) => one - other);
  const first = days[0] as Day;
  const distances = days.slice(1).map((day, index) => day - (days[index] as Day));
  const shortest = Math.min(...distances);
  const inDays: Step = { unit: 'days', count: distances.reduce(greatestDivisor, 0) || 1, first };
  if (distances.length === 0 || shortest < SHORTEST_MONTH_DAYS) return inDays;
  for (const calendar of ['gregorian', 'jalali'] as const) {
    const step = monthStep(days, calendar);
    if (step && sameDayOfMonth(days, calendar)) return step;
  }
  if (distances.every((distance) => distance % shortest === 0)) return inDays;
  return monthStep(days, 'gregorian') ?? inDays;
}

function monthStep(days: readonly Day[], calendar: MonthCalendar): Step | null {
  const places = days.map(MONTH_CALENDARS[calendar]);
  const months = places.map(({ month }) => month);
  if (new Set(months).size < months.length) return null;
  const firstMonth = months[0] as number;
  const dayOfMonth = places.every(({ isLast }) => isLast) ? 31 : Math.max(...places.map((place) => place.dayOfMonth));
  const count = months.map((month) => month - firstMonth).reduce(greatestDivisor, 0);
  return { unit: 'months', count, calendar, firstMonth, dayOfMonth };
}

function sameDayOfMonth(days: readonly Day[], calendar: MonthCalendar): boolean {
  const places = days.map(MONTH_CALENDARS[calendar]);
  const latest = Math.max(...places.map(({ dayOfMonth }) => dayOfMonth));
  return places.every(({ dayOfMonth, isLast }) => dayOfMonth === latest || isLast);
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

/** The place of a day in steps, from that of the first date = 0. */
export function periodOf(day: Day, step: Step): number {
  if (step.unit === 'days') return (day - step.first) / step.count;
  return (MONTH_CALENDARS[step.calendar](day).month - step.firstMonth) / step.count;
}

/** The day of a place in steps: the inverse of `periodOf`. */
export function dayOfPeriod(period: number, step: Step): Day {
  if (step.unit === 'days') return step.first + period * step.count;
  const month = step.firstMonth + period * step.count;
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
  const dayIn = step.calendar === 'jalali' ? jalaliDay : gregorianDay;
  for (let dayOfMonth = step.dayOfMonth; ; dayOfMonth--) {
    const day = dayIn(year, number, dayOfMonth);
    if (day !== null || dayOfMonth === 1) return day as Day;
  }
}

/** How many periods make a season: 7 days, 52 weeks, 12 months, 4 quarters; 1 where none is known. */
export function seasonOfStep(step: Step): number {
  if (step.unit === 'months') return 12 % step.count === 0 ? 12 / step.count : 1;
  if (step.count === 1) return 7;
  return step.count === 7 ? 52 : 1;
}
