import type { Day } from '../calendar/day.ts';
import { median } from '../statistics/center.ts';
import { type Dated, jalaliYears, weekYears, yearlyProfile } from './yearlyProfile.ts';

/** What comes back each Jalali year in a history of days or weeks. */
export interface JalaliSeason {
  /** The history without it. */
  readonly values: readonly number[];
  /** Puts on a value what is usual on its day of the year. */
  readonly withSeason: (value: number, day: Day) => number;
}

const WEEK_DAYS = 7;
const YEAR_DAYS = 365;
/** Two whole years. */
const FEWEST_DAYS = 730;
const FEWEST_WEEKS = 104;

/** The last year is forecast anew once in so many days, for twice as many. */
const STEP_DAYS = 28;
/** A season is believed where the last year is so much better known with it. */
const LEAST_GAIN = 0.02;
/** The weights of the newest value, of which the best is taken. */
const SMOOTHING = [0.05, 0.1, 0.2, 0.4, 0.7];

/**
 * The yearly season by the day of the Jalali year, on which Nowruz and Yalda do not drift as they do in a year of 52 weeks. It is left out where
 * the years before the last would not have foretold the last better with it; of weeks, also where those of 52 weeks would have done as well.
 * What it gave: docs/decisions/jalali-season.md.
 * @param days the middle day of each period, all 1 or all 7 days apart
 * @returns null where there are not two whole years, or no season that helps
 */
export function jalaliSeason(values: readonly number[], days: readonly Day[]): JalaliSeason | null {
  const apart = (days[1] as Day) - (days[0] as Day);
  if (values.length < (apart === 1 ? FEWEST_DAYS : FEWEST_WEEKS)) return null;
  if (values.every((value) => value === values[0])) return null;
  const asRatios = values.every((value) => value > 0);
  const scaled = asRatios ? values.map(Math.log) : values;
  const dated: Dated = { values: apart === 1 ? withoutWeekdays(scaled) : scaled, days, apart };
  const profile = yearlyProfile(dated, jalaliYears(days));
  const error = errorOfLastYear(dated, profile.until(lastYearOf(days)));
  if (!(error < (1 - LEAST_GAIN) * errorOfLastYear(dated, () => 0))) return null;
  if (apart === WEEK_DAYS) {
    const ofWeeks = yearlyProfile(dated, weekYears(days)).until(lastYearOf(days));
    if (!(error < errorOfLastYear(dated, ofWeeks))) return null;
  }
  const season = profile.until(Infinity);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  return {
    values: values.map((value, t) => {
      const usual = season(days[t] as Day);
      return asRatios ? value * Math.exp(-usual) : value - usual;
    }),
    withSeason: (value, day) => (asRatios ? value * Math.exp(season(day)) : Math.max(floor, value + season(day))),
  };
}

/** Values of days without what comes back each week. */
function withoutWeekdays(values: readonly number[]): number[] {
  const distances: number[][] = Array.from({ length: WEEK_DAYS }, () => []);
  for (let t = 3; t + 3 < values.length; t++) {
    const week = values.slice(t - 3, t + 4).reduce((sum, value) => sum + value, 0) / WEEK_DAYS;
    distances[t % WEEK_DAYS]?.push((values[t] as number) - week);
  }
  const indices = distances.map(median);
  return values.map((value, t) => value - (indices[t % WEEK_DAYS] as number));
}

/** The first of the last 365 days. */
function lastYearOf(days: readonly Day[]): Day {
  return (days[days.length - 1] as Day) - YEAR_DAYS + 1;
}

/** How far off simple exponential smoothing was in the last year, with a season taken out before and put back after. */
function errorOfLastYear({ values, days, apart }: Dated, season: (day: Day) => number): number {
  const plain = values.map((value, t) => value - season(days[t] as Day));
  const levels = levelsOf(plain);
  const step = STEP_DAYS / apart;
  let error = 0;
  for (let origin = values.length - Math.round(YEAR_DAYS / apart); origin < values.length; origin += step) {
    for (const value of plain.slice(origin, origin + 2 * step))
      error += Math.abs(value - (levels[origin - 1] as number));
  }
  return error;
}

/** The level after each value, by the weight that would have told the next value best. */
function levelsOf(values: readonly number[]): readonly number[] {
  const smoothed = SMOOTHING.map((weight) => {
    let level = values[0] as number;
    let error = 0;
    const levels = values.map((value) => {
      error += (value - level) ** 2;
      level += weight * (value - level);
      return level;
    });
    return { levels, error };
  });
  return smoothed.reduce((one, other) => (other.error < one.error ? other : one)).levels;
}
