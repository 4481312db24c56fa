import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, gregorianDay } from '../../../src/core/calendar/day.ts';
import { isoWeek } from '../../../src/core/calendar/isoWeek.ts';
import { weekNumber } from '../../../src/core/calendar/week.ts';

function weekOf(year: number, month: number, dayOfMonth: number): string {
  const { year: weekYear, week } = isoWeek(gregorianDay(year, month, dayOfMonth) as Day);
  return `${weekYear}-W${String(week).padStart(2, '0')}`;
}

describe('isoWeek', () => {
  // Dates at the turn of the year from the ISO 8601 articles of Wikipedia and of Markus Kuhn.
  it.each([
    [1977, 1, 1, '1976-W53'],
    [1977, 1, 2, '1976-W53'],
    [1977, 1, 3, '1977-W01'],
    [1978, 1, 1, '1977-W52'],
    [1980, 12, 28, '1980-W52'],
    [1980, 12, 29, '1981-W01'],
    [1996, 12, 30, '1997-W01'],
    [1997, 1, 5, '1997-W01'],
    [2000, 1, 2, '1999-W52'],
    [2008, 12, 28, '2008-W52'],
    [2008, 12, 29, '2009-W01'],
    [2010, 1, 3, '2009-W53'],
    [2019, 12, 30, '2020-W01'],
    [2020, 12, 31, '2020-W53'],
    [2021, 1, 3, '2020-W53'],
    [2021, 1, 4, '2021-W01'],
    [2024, 12, 29, '2024-W52'],
    [2024, 12, 30, '2025-W01'],
    [2026, 11, 23, '2026-W48'],
    [1969, 12, 31, '1970-W01'],
  ])('puts %d-%d-%d into %s', (year, month, dayOfMonth, expected) => {
    expect(weekOf(year, month, dayOfMonth)).toBe(expected);
  });

  it('gives 53 weeks to 71 of 400 years', () => {
    const lastWeeks = Array.from(
      { length: 400 },
      (_, index) => isoWeek(gregorianDay(1900 + index, 12, 28) as Day).week,
    );
    expect(lastWeeks.filter((week) => week === 53)).toHaveLength(71);
    expect(lastWeeks.filter((week) => week !== 53)).toEqual(Array(329).fill(52));
  });

  it('always puts 4 January into week 1, and seven days from a Monday into one week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: -20_000, max: 80_000 }), (year, week) => {
        expect(weekOf(year, 1, 4)).toBe(`${year}-W01`);
        const monday = week * 7 - 3;
        expect(isoWeek(monday + 6)).toEqual(isoWeek(monday));
        expect(isoWeek(monday + 7)).not.toEqual(isoWeek(monday));
        const weeks = [monday, monday + 6, monday - 1].map((day) => weekNumber(day, 'monday'));
        expect(weeks).toEqual([week, week, week - 1]);
      }),
    );
  });
});
