import { describe, expect, it } from '@jest/globals';
import { gregorianDay, isoText, serialOf } from '../../../src/core/calendar/day.ts';
import { daysInJalaliMonth, isJalaliLeapYear, jalaliDate, jalaliDay } from '../../../src/core/calendar/jalali.ts';
import { officialLeapYears } from './officialLeapYears.ts';

describe('the Jalali calendar', () => {
  it('has the official leap years of 1206–1498', () => {
    const years = Array.from({ length: 1498 - 1206 + 1 }, (_, index) => 1206 + index);
    expect(years.filter(isJalaliLeapYear)).toEqual(officialLeapYears);
  });

  it('walks through every day of 1206–1498 in both directions', () => {
    const leap = new Set(officialLeapYears);
    let day = gregorianDay(1827, 3, 22) as number;
    const wrong: string[] = [];
    let days = 0;
    for (let year = 1206; year <= 1498; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = month <= 6 ? 31 : month <= 11 || leap.has(year) ? 30 : 29;
        for (let dayOfMonth = 1; dayOfMonth <= length; dayOfMonth++, day++, days++) {
          const back = jalaliDate(day);
          const same = back.year === year && back.month === month && back.dayOfMonth === dayOfMonth;
          if (!same || jalaliDay(year, month, dayOfMonth) !== day) wrong.push(`${year}/${month}/${dayOfMonth}`);
        }
      }
    }
    expect({ wrong, days }).toEqual({ wrong: [], days: 107_016 });
  });

  it.each([
    [1206, 1, 1, '1827-03-22', -26_581],
    [1300, 1, 1, '1921-03-21', 7_751],
    [1357, 11, 22, '1979-02-11', 28_897],
    [1399, 12, 30, '2021-03-20', 44_275],
    [1402, 10, 11, '2024-01-01', 45_292],
    [1403, 12, 30, '2025-03-20', 45_736],
    [1405, 9, 2, '2026-11-23', 46_349],
    [1498, 12, 30, '2120-03-20', 80_434],
  ])('puts %i/%i/%i on %s, serial %i', (year, month, dayOfMonth, iso, serial) => {
    const day = jalaliDay(year, month, dayOfMonth) as number;
    expect(isoText(day)).toBe(iso);
    expect(serialOf(day)).toBe(serial);
  });

  it.each([
    [1404, 12, 30],
    [1405, 7, 31],
    [1405, 13, 1],
    [1205, 1, 1],
    [1499, 1, 1],
  ])('has no day %i/%i/%i', (year, month, dayOfMonth) => {
    expect(jalaliDay(year, month, dayOfMonth)).toBeNull();
  });

  it('gives Esfand 29 days, and 30 in a leap year', () => {
    expect([daysInJalaliMonth(1404, 12), daysInJalaliMonth(1403, 12)]).toEqual([29, 30]);
  });
});
