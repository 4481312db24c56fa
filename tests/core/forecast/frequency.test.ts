import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, isoText } from '../../../src/core/calendar/day.ts';
import { jalaliDay } from '../../../src/core/calendar/jalali.ts';
import { readDay } from '../../../src/core/calendar/read.ts';
import { dayOfPeriod, frequencyOf, periodOf, seasonLengthOf } from '../../../src/core/forecast/frequency.ts';

const days = (...texts: string[]): Day[] => texts.map((text) => readDay(text) as Day);
const coming = (dates: readonly Day[], count: number): string[] => {
  const frequency = frequencyOf(dates);
  const last = Math.max(...dates.map((day) => periodOf(day, frequency)));
  return Array.from({ length: count }, (_, index) => isoText(dayOfPeriod(last + 1 + index, frequency)));
};

describe('the frequency of dates', () => {
  it.each([
    ['days', days('2026-01-01', '2026-01-02', '2026-01-03'), ['2026-01-04', '2026-01-05']],
    ['weeks', days('2026-01-03', '2026-01-10', '2026-01-24'), ['2026-01-31', '2026-02-07']],
    ['four weeks', days('2026-01-05', '2026-02-02', '2026-03-02'), ['2026-03-30', '2026-04-27']],
    ['months', days('2026-01-01', '2026-02-01', '2026-04-01'), ['2026-05-01', '2026-06-01']],
    ['ends of months', days('2025-11-30', '2025-12-31', '2026-01-31'), ['2026-02-28', '2026-03-31']],
    ['the 30th', days('2025-11-30', '2025-12-30', '2026-01-30'), ['2026-02-28', '2026-03-30']],
    ['quarters', days('2025-01-01', '2025-04-01', '2025-07-01'), ['2025-10-01', '2026-01-01']],
    ['years', days('2023-03-21', '2024-03-21', '2025-03-21'), ['2026-03-21', '2027-03-21']],
    ['uneven days of months', days('2026-01-05', '2026-02-09', '2026-03-03'), ['2026-04-09', '2026-05-09']],
  ])('continues %s', (_, dates, expected) => {
    expect(coming(dates, 2)).toEqual(expected);
  });

  it('continues Jalali months, whose first days are on no day of the Gregorian month', () => {
    const dates = [5, 6, 7, 8].map((month) => jalaliDay(1405, month, 1) as Day);
    expect(coming(dates, 2)).toEqual([9, 10].map((month) => isoText(jalaliDay(1405, month, 1) as Day)));
    const ends = [jalaliDay(1405, 6, 31) as Day, jalaliDay(1405, 7, 30) as Day, jalaliDay(1405, 8, 30) as Day];
    expect(coming(ends, 2)).toEqual([isoText(jalaliDay(1405, 9, 30) as Day), isoText(jalaliDay(1405, 10, 30) as Day)]);
  });

  it('refuses to go beyond the years of the Jalali calendar', () => {
    const frequency = frequencyOf([
      jalaliDay(1498, 10, 1) as Day,
      jalaliDay(1498, 11, 1) as Day,
      jalaliDay(1498, 12, 1) as Day,
    ]);
    expect(isoText(dayOfPeriod(2, frequency))).toBe('2120-02-20');
    expect(() => dayOfPeriod(3, frequency)).toThrow(/1206 to 1498/);
  });

  it('knows the season of each frequency', () => {
    const season = (...texts: string[]) => seasonLengthOf(frequencyOf(days(...texts)));
    expect(season('2026-01-01', '2026-01-02')).toBe(7);
    expect(season('2026-01-01', '2026-01-08')).toBe(52);
    expect(season('2026-01-01', '2026-02-01')).toBe(12);
    expect(season('2026-01-01', '2026-04-01')).toBe(4);
    expect(season('2025-01-01', '2026-01-01')).toBe(1);
    expect(season('2026-01-01', '2026-01-04')).toBe(1);
  });

  it('places each date where it came from', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 30_000 }), { minLength: 2, maxLength: 12 }), (dates) => {
        const frequency = frequencyOf(dates);
        if (frequency.unit === 'days')
          for (const day of dates) expect(dayOfPeriod(periodOf(day, frequency), frequency)).toBe(day);
        for (const day of dates) expect(Number.isInteger(periodOf(day, frequency))).toBe(true);
      }),
    );
  });
});
