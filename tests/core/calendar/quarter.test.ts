import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Calendar, dateIn } from '../../../src/core/calendar/calendar.ts';
import { gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { fiscalYear, quarterOf } from '../../../src/core/calendar/quarter.ts';

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

describe('a fiscal year', () => {
  const days = fc.integer({ min: gregorianDay(1921, 3, 21) as number, max: gregorianDay(2120, 3, 20) as number });
  const calendars = fc.constantFrom<Calendar>('jalali', 'gregorian');
  const months = fc.integer({ min: 1, max: 12 });

  it('has the number of the year in which it ends', () => {
    const day = gregorianDay(2026, 11, 23) as number;
    expect(fiscalYear(day, 'jalali', 1)).toBe(1405);
    expect(fiscalYear(day, 'jalali', 7)).toBe(1406);
    expect(fiscalYear(day, 'jalali', 10)).toBe(1405);
    expect(fiscalYear(day, 'gregorian', 10)).toBe(2027);
  });
  it('is named by its quarters, since the seasons start in Farvardin', () => {
    const { id, name } = quarterOf(gregorianDay(2026, 11, 23) as number, 'jalali', 7);
    expect({ id, ...name }).toEqual({ id: '1406-Q1', en: 'Q1 1406', fa: 'سه‌ماههٔ اول ۱۴۰۶' });
  });
  it('is tiled by its quarters without a gap, whichever month it starts in', () => {
    fc.assert(
      fc.property(days, calendars, months, (day, calendar, firstMonth) => {
        const quarter = quarterOf(day, calendar, firstMonth);
        expect(day >= quarter.first && day <= quarter.last).toBe(true);
        expect(quarterOf(quarter.first, calendar, firstMonth)).toEqual(quarter);
        expect(quarterOf(quarter.last, calendar, firstMonth)).toEqual(quarter);
        const next = quarterOf(quarter.last + 1, calendar, firstMonth);
        expect(next.first).toBe(quarter.last + 1);
        const [year, index] = quarter.id.split('-Q').map(Number) as [number, number];
        expect(next.id).toBe(index === 4 ? `${year + 1}-Q1` : `${year}-Q${index + 1}`);
        if (index === 1) expect(isFirstOfMonth(quarter.first, calendar, firstMonth)).toBe(true);
      }),
    );
  });
});

function isFirstOfMonth(day: number, calendar: Calendar, month: number): boolean {
  const date = dateIn(calendar, day);
  return date.month === month && date.dayOfMonth === 1;
}
