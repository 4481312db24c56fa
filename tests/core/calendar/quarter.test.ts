import { describe, expect, it } from '@jest/globals';
import { gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { type Calendar, quarterOf } from '../../../src/core/calendar/quarter.ts';

function quarter(year: number, month: number, dayOfMonth: number, calendar: Calendar) {
  const { first, last, name } = quarterOf(gregorianDay(year, month, dayOfMonth) as number, calendar);
  return { first: isoText(first), last: isoText(last), en: name.en, fa: name.fa };
}

describe('quarterOf', () => {
  // Starts of the quarters of 1405 from the calendar centre of the University of Tehran.
  it.each([
    [[2026, 3, 21], { first: '2026-03-21', last: '2026-06-21', en: 'Spring 1405', fa: 'بهار ۱۴۰۵' }],
    [[2026, 9, 22], { first: '2026-06-22', last: '2026-09-22', en: 'Summer 1405', fa: 'تابستان ۱۴۰۵' }],
    [[2026, 11, 23], { first: '2026-09-23', last: '2026-12-21', en: 'Autumn 1405', fa: 'پاییز ۱۴۰۵' }],
    [[2027, 3, 20], { first: '2026-12-22', last: '2027-03-20', en: 'Winter 1405', fa: 'زمستان ۱۴۰۵' }],
  ] as const)('finds the season of %j', ([year, month, day], expected) => {
    expect(quarter(year, month, day, 'jalali')).toEqual(expected);
  });

  it('gives winter its leap day', () => {
    const { first, last } = quarterOf(gregorianDay(2025, 3, 20) as number, 'jalali');
    expect(last - first + 1).toBe(90);
  });

  it('finds the Gregorian quarter, at the turn of the year too', () => {
    expect(quarter(2026, 12, 31, 'gregorian')).toMatchObject({
      first: '2026-10-01',
      last: '2026-12-31',
      en: 'Q4 2026',
    });
    expect(quarter(2024, 2, 29, 'gregorian')).toMatchObject({ first: '2024-01-01', last: '2024-03-31', en: 'Q1 2024' });
  });
});
