import type { Day } from '../../src/core/calendar/day.ts';
import { jalaliDate, jalaliMonthStart } from '../../src/core/calendar/jalali.ts';
import { normal, random } from './random.ts';
import type { TestSeries } from './testSeries.ts';

/** A series whose values have dates. */
export interface DatedTestSeries extends TestSeries {
  readonly firstDay: Day;
  /** 1 or 7. */
  readonly daysApart: number;
}

interface Sizes {
  readonly dip: number;
  readonly rise: number;
  readonly wave: number;
  readonly phase: number;
}

/** What comes back each year on a day, as a distance in logarithms. */
const SEASONS: Readonly<Record<string, (day: Day, sizes: Sizes) => number>> = {
  'Nowruz dip': (day, { dip, rise }) => {
    const at = dayOfYear(day);
    if (at < 13) return -dip * (1 - at / 16);
    if (at > 345) return (rise * (at - 345)) / 20;
    return at >= 269 && at <= 275 ? 0.4 * rise : 0;
  },
  'before Nowruz': (day, { rise }) => Math.max(0, (rise * (dayOfYear(day) - 335)) / 30),
  'slow wave': (day, { wave, phase }) => wave * Math.sin((2 * Math.PI * dayOfYear(day)) / 365 + phase),
  'no season': () => 0,
  Christmas: (day, { rise }) => {
    const date = new Date(day * 86_400_000);
    if (date.getUTCMonth() !== 11) return 0;
    return date.getUTCDate() < 25 ? (rise * date.getUTCDate()) / 25 : -0.3;
  },
};

const PER_GROUP = 40;
/** The year in which they end. */
const LAST_YEAR = 1404;

/**
 * Two to four years of days and of weeks, with a season of the year and without any, around a wandering level. Of three, two end about
 * Nowruz. The same in every run.
 */
export function madeYears(): DatedTestSeries[] {
  return [1, 7].flatMap((daysApart) =>
    Object.keys(SEASONS).flatMap((season) =>
      Array.from({ length: PER_GROUP }, (_, index) => madeOf(season, daysApart, 5_000 + 100 * daysApart + index)),
    ),
  );
}

function madeOf(season: string, daysApart: number, seed: number): DatedTestSeries {
  const uniform = random(seed);
  const next = normal(uniform);
  const length = Math.round(((2 + 2.2 * uniform()) * 365) / daysApart);
  const ahead = daysApart === 1 ? 28 : 8;
  const end = uniform() < 0.6 ? Math.floor(20 * uniform()) - 2 : Math.floor(300 * uniform());
  const firstDay = jalaliMonthStart(LAST_YEAR, 1) + end - (length + ahead) * daysApart;
  const sizes: Sizes = {
    dip: 0.4 + 0.6 * uniform(),
    rise: 0.2 + 0.5 * uniform(),
    wave: 0.1 + 0.25 * uniform(),
    phase: 2 * Math.PI * uniform(),
  };
  const week = Array.from({ length: 7 }, () => (daysApart === 1 ? 0.2 * (uniform() - 0.5) : 0));
  const noise = 0.03 + 0.12 * uniform();
  const wander = (daysApart === 1 ? 0.015 : 0.03) * uniform();
  const yearly = SEASONS[season] as (day: Day, sizes: Sizes) => number;
  let level = Math.log(100 + 2_000 * uniform());
  let slope = 0.002 * (uniform() - 0.4);
  let lingering = 0;
  const values = Array.from({ length: length + ahead }, (_, t) => {
    slope *= 0.995;
    level += slope + wander * next();
    lingering = 0.4 * lingering + noise * next();
    const promotion = uniform() < 0.015 ? 0.5 * uniform() : 0;
    let usual = 0;
    for (let day = 0; day < daysApart; day++) usual += yearly(firstDay + t * daysApart + day, sizes) / daysApart;
    return Math.round(Math.exp(level + usual + lingering + promotion + (week[t % 7] as number)));
  });
  return {
    group: `${daysApart === 1 ? 'days' : 'weeks'}, ${season}`,
    frequency: daysApart === 1 ? 7 : 52,
    train: values.slice(0, length),
    test: values.slice(length),
    firstDay,
    daysApart,
  };
}

function dayOfYear(day: Day): number {
  return day - jalaliMonthStart(jalaliDate(day).year, 1);
}
