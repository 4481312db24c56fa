import type { Day } from '../calendar/day.ts';
import { jalaliDate, jalaliMonthStart } from '../calendar/jalali.ts';
import { mean } from '../statistics/center.ts';

/** A series of days or weeks. */
export interface Dated {
  readonly values: readonly number[];
  /** The day of each value. */
  readonly days: readonly Day[];
  /** How many days they are apart. */
  readonly apart: number;
}

/** Years by their first days, the first of them at or before a history, the last beyond its forecasts. */
interface Years {
  readonly starts: readonly Day[];
  /** In days; what is longer shares the profile of its last day. */
  readonly length: number;
}

/** What is usual on the days of a year. */
export interface YearlyProfile {
  /** The distance from the trend that is usual on a day, 0 on the whole, as the years before another day show it. */
  readonly until: (end: Day) => (day: Day) => number;
}

const YEAR_DAYS = 365;
const WEEK_DAYS = 7;
/** The years after a history into which a forecast of 500 weeks goes. */
const YEARS_AHEAD = 11;
/** Trend and season explain each other: so often each is told anew from what the other leaves. */
const PASSES = 3;
/** Within so many days on each side the slow part of a season is smoothed. What it leaves is sharp. */
const SLOW_DAYS = 17;
/** Days on each side that are judged together, of the slow part and of the sharp one. */
const SLOW_BLOCK_DAYS = 30;
const SHARP_BLOCK_DAYS = 5;
/** How often the variance that chance makes is taken off: on made series better than 1, 2.5 and 4.5. */
const STRICTNESS = 1.5;

/** Jalali years around a history. */
export function jalaliYears(days: readonly Day[]): Years {
  const first = jalaliDate(days[0] as Day).year;
  const count = jalaliDate(days[days.length - 1] as Day).year - first + 1 + YEARS_AHEAD;
  return { starts: Array.from({ length: count }, (_, index) => jalaliMonthStart(first + index, 1)), length: YEAR_DAYS };
}

/** Years of 52 weeks from the first day of a history on. */
export function weekYears(days: readonly Day[]): Years {
  const length = 52 * WEEK_DAYS;
  const first = days[0] as Day;
  const count = Math.ceil(((days[days.length - 1] as Day) - first) / length) + 1 + YEARS_AHEAD;
  return { starts: Array.from({ length: count }, (_, index) => first + index * length), length };
}

/**
 * The distances of a series from its trend by the day of the year: the mean of the years, a slow and a sharp part of it each drawn towards
 * none, block of days by block of days, by what chance explains and by what the years disagree on.
 * Source: Cai (1999), Adaptive wavelet estimation: a block thresholding and oracle inequality approach, Annals of Statistics 27.
 */
export function yearlyProfile(series: Dated, years: Years): YearlyProfile {
  const positions = series.days.map((day) => positionIn(years, day));
  const rest = withoutTrend(series, years, positions);
  const slow = smoothed(rest, Math.round(SLOW_DAYS / series.apart));
  const sharp = (series.apart === 1 ? smoothed(rest, 1) : rest).map((value, t) => value - (slow[t] as number));
  const [slowYears, sharpYears] = [slow, sharp].map((values) => byPosition({ ...series, values }, years));
  return {
    until(end) {
      const slowPart = drawnToNone(slowYears as Seen[][], SLOW_BLOCK_DAYS, end);
      const sharpPart = drawnToNone(sharpYears as Seen[][], SHARP_BLOCK_DAYS, end);
      const whole = slowPart.map((value, position) => value + (sharpPart[position] as number));
      const middle = mean(whole);
      return (day) => (whole[positionIn(years, day)] as number) - middle;
    },
  };
}

function positionIn({ starts, length }: Years, day: Day): number {
  let year = 0;
  while ((starts[year + 1] ?? Infinity) <= day) year += 1;
  return Math.min(length - 1, day - (starts[year] as Day));
}

/** What a line through the year around each value leaves of it, where the season does not bend the line. */
function withoutTrend(series: Dated, years: Years, positions: readonly number[]): number[] {
  const half = Math.round(YEAR_DAYS / 2 / series.apart);
  let season: readonly number[] = series.values.map(() => 0);
  let rest: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const plain = series.values.map((value, t) => value - (season[t] as number));
    const trend = localLine(plain, half);
    rest = series.values.map((value, t) => value - (trend[t] as number));
    const raw = byPosition({ ...series, values: rest }, years).map(meanOf);
    season = positions.map((position) => raw[position] as number);
  }
  return rest;
}

/** The line of least squares through the neighbours of each value, at its own place. */
function localLine(values: readonly number[], half: number): number[] {
  let [count, sumT, sumTT, sumY, sumTY] = [0, 0, 0, 0, 0];
  const add = (t: number, sign: 1 | -1): void => {
    const value = values[t];
    if (value === undefined) return;
    count += sign;
    sumT += sign * t;
    sumTT += sign * t * t;
    sumY += sign * value;
    sumTY += sign * t * value;
  };
  for (let t = 0; t < half; t++) add(t, 1);
  return values.map((_, t) => {
    add(t + half, 1);
    add(t - half - 1, -1);
    const slope = (sumTY - (sumT * sumY) / count) / (sumTT - (sumT * sumT) / count);
    return sumY / count + slope * (t - sumT / count);
  });
}

/** Means over a triangle of neighbours; fewer of them at the ends. */
function smoothed(values: readonly number[], half: number): number[] {
  return values.map((_, t) => {
    let [sum, weights] = [0, 0];
    for (let reach = -half; reach <= half; reach++) {
      const value = values[t + reach];
      if (value === undefined) continue;
      const weight = half + 1 - Math.abs(reach);
      sum += weight * value;
      weights += weight;
    }
    return sum / weights;
  });
}

/** A value on a day. */
interface Seen {
  readonly day: Day;
  readonly value: number;
}

/** For each day of the year, what a series was on it in each year; between its own days in a straight line. */
function byPosition({ values, days, apart }: Dated, { starts, length }: Years): Seen[][] {
  return Array.from({ length }, (_, position) =>
    starts.flatMap((start) => {
      const day = start + position;
      const at = (day - (days[0] as Day)) / apart;
      const [before, after] = [values[Math.floor(at)], values[Math.ceil(at)]];
      if (before === undefined || after === undefined) return [];
      return [{ day, value: before + (at - Math.floor(at)) * (after - before) }];
    }),
  );
}

function meanOf(seen: readonly Seen[]): number {
  return seen.length === 0 ? 0 : mean(seen.map(({ value }) => value));
}

/** The means of the years before a day, so far as chance has not made them. */
function drawnToNone(years: readonly Seen[][], blockDays: number, end: Day): number[] {
  const usual = mean(years.flatMap((seen) => (seen.length > 1 ? [varianceOf(seen)] : [])));
  const earlier = years.map((seen) => seen.filter(({ day }) => day < end));
  const middles = earlier.map(meanOf);
  const power = around(
    middles.map((value) => value * value),
    blockDays,
  );
  const chance = around(
    earlier.map(({ length }) => usual / Math.max(1, length)),
    blockDays,
  );
  const disagreement = around(
    earlier.map((seen) => (seen.length > 1 ? varianceOf(seen) / seen.length : 0)),
    blockDays,
  );
  return middles.map((value, position) => {
    const noise = STRICTNESS * Math.max(chance[position] as number, disagreement[position] as number);
    const found = power[position] as number;
    return found > noise ? value * (1 - noise / found) : 0;
  });
}

function varianceOf(seen: readonly Seen[]): number {
  const middle = meanOf(seen);
  return seen.reduce((sum, { value }) => sum + (value - middle) ** 2, 0) / (seen.length - 1);
}

/** Sums over the days around each day of the year; after its last comes its first. */
function around(values: readonly number[], half: number): number[] {
  return values.map((_, position) => {
    let sum = 0;
    for (let reach = -half; reach <= half; reach++) {
      sum += values[(position + reach + values.length) % values.length] as number;
    }
    return sum;
  });
}
