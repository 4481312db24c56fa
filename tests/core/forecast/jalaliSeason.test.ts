import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../src/core/calendar/day.ts';
import { jalaliDate, jalaliDay } from '../../../src/core/calendar/jalali.ts';
import { jalaliSeason } from '../../../src/core/forecast/jalaliSeason.ts';
import { noise } from './noise.ts';

const FIRST = jalaliDay(1401, 5, 1) as Day;
/** Up to the eve of Nowruz 1404, in days. */
const COUNT = (jalaliDay(1404, 1, 1) as Day) - FIRST;
const daysFrom = (first: Day, count: number, apart = 1) => Array.from({ length: count }, (_, t) => first + t * apart);

/** Half of the usual on 1 to 13 Farvardin, twice as much on Yalda. */
const share = (day: Day) => {
  const { month, dayOfMonth } = jalaliDate(day);
  if (month === 1 && dayOfMonth <= 13) return 0.5;
  return month === 9 && dayOfMonth >= 29 ? 2 : 1;
};
const days = daysFrom(FIRST, COUNT);
const strays = noise(1_500);
const daily = days.map((day, t) => (200 + 40 * Number(t % 7 === 3) + 6 * (strays[t] as number)) * share(day));

describe('the season of the Jalali year', () => {
  it('knows each day of a feast where it comes again, and nothing around it', () => {
    const season = jalaliSeason(daily, days);
    const at = (month: number, dayOfMonth: number) =>
      season?.withSeason(100, jalaliDay(1404, month, dayOfMonth) as Day);
    for (const dayOfMonth of [2, 5, 9, 12]) expect(at(1, dayOfMonth)).toBeLessThan(60);
    expect(at(9, 30)).toBeGreaterThan(160);
    for (const month of [3, 5, 7, 11]) expect(Math.abs((at(month, 10) ?? 0) - 100)).toBeLessThan(8);
  });

  it('leaves the days of a feast as they would have been', () => {
    const plain = jalaliSeason(daily, days)?.values ?? [];
    const feast = (jalaliDay(1402, 1, 6) as Day) - FIRST;
    expect(daily[feast]).toBeLessThan(130);
    expect(plain[feast]).toBeGreaterThan(165);
  });

  it('gives back what it took', () => {
    const season = jalaliSeason(daily, days);
    season?.values.forEach((value, t) => {
      expect(season.withSeason(value, days[t] as Day)).toBeCloseTo(daily[t] as number, 6);
    });
    expect(season).not.toBeNull();
  });

  it('is none where nothing comes back', () => {
    const flat = days.map((_, t) => 200 + 6 * (strays[t] as number));
    const once = flat.map((value, t) => (t > 300 && t < 315 ? 3 * value : value));
    for (const values of [flat, once, days.map(() => 5)]) expect(jalaliSeason(values, days)).toBeNull();
  });

  it('needs two whole years', () => {
    const last = (count: number) => jalaliSeason(daily.slice(-count), days.slice(-count));
    expect(last(729)).toBeNull();
    expect(last(730)).not.toBeNull();
    expect(jalaliSeason(daily.slice(0, 103), daysFrom(FIRST, 103, 7))).toBeNull();
    expect(jalaliSeason([], [])).toBeNull();
    expect(jalaliSeason([3], [FIRST])).toBeNull();
  });

  it('follows Nowruz through weeks that begin on any day', () => {
    const weeks = daysFrom(FIRST - 7 * 312, 460, 7);
    const weekShare = (first: Day) => daysFrom(first, 7).reduce((sum, day) => sum + share(day), 0) / 7;
    const weekly = weeks.map((day, t) => (200 + 4 * (strays[t] as number)) * weekShare(day));
    const season = jalaliSeason(
      weekly,
      weeks.map((day) => day + 3),
    );
    expect(season?.withSeason(100, jalaliDay(1406, 1, 6) as Day)).toBeLessThan(65);
    expect(season?.withSeason(100, jalaliDay(1406, 5, 6) as Day)).toBeGreaterThan(95);
  });

  it('is an amount where values are not all above 0, and takes nothing below 0 that never was', () => {
    const closed = daily.map((value, t) => (share(days[t] as Day) === 0.5 ? 0 : value));
    const season = jalaliSeason(closed, days);
    expect(season?.withSeason(50, jalaliDay(1404, 1, 6) as Day)).toBe(0);
    const signed = closed.map((value) => value - 100);
    const below = jalaliSeason(signed, days);
    expect(below?.withSeason(50, jalaliDay(1404, 1, 6) as Day)).toBeLessThan(-50);
  });

  it('changes with the size of the values by that size alone, and is always a number', () => {
    const season = jalaliSeason(daily, days);
    const large = jalaliSeason(
      daily.map((value) => 1e9 * value),
      days,
    );
    const day = jalaliDay(1404, 1, 5) as Day;
    expect(large?.withSeason(100, day)).toBeCloseTo(season?.withSeason(100, day) ?? Number.NaN, 6);
    for (const horizon of [1, 366, 3_500]) expect(season?.withSeason(1, FIRST + COUNT + horizon)).toBeGreaterThan(0);
  });
});
