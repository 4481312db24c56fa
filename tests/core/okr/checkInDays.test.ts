import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gregorianDay } from '../../../src/core/calendar/day.ts';
import { weekdayName } from '../../../src/core/calendar/names.ts';
import { quarterOf } from '../../../src/core/calendar/quarter.ts';
import { checkInDays } from '../../../src/core/okr/checkInDays.ts';

const day = fc.integer({ min: gregorianDay(1950, 1, 1) ?? 0, max: gregorianDay(2100, 12, 31) ?? 0 });
const calendar = fc.constantFrom('gregorian' as const, 'jalali' as const);
const usual = { saturday: 'Wednesday', sunday: 'Thursday', monday: 'Friday' } as const;
const firstWeekday = fc.constantFrom('saturday' as const, 'sunday' as const, 'monday' as const);

describe('the days of check-ins', () => {
  it('are one a week, on one weekday, from today until the quarter ends', () => {
    fc.assert(
      fc.property(day, calendar, firstWeekday, (today, ofCalendar, first) => {
        const { last } = quarterOf(today, ofCalendar);
        const days = checkInDays(today, last, first);
        expect(days.length).toBeGreaterThan(0);
        for (const [index, each] of days.entries()) {
          expect(each).toBeGreaterThanOrEqual(today);
          expect(each).toBeLessThanOrEqual(last);
          if (index > 0) expect(each - (days[index - 1] ?? 0)).toBe(7);
        }
        const isUsual = weekdayName(days[0] ?? 0, 'en') === usual[first];
        // Only where the usual day comes no more is the last day one.
        expect(isUsual || (days.length === 1 && days[0] === last)).toBe(true);
        if (isUsual) expect(last - (days[days.length - 1] ?? 0)).toBeLessThan(7);
      }),
    );
  });

  it('of a whole quarter are twelve, thirteen or fourteen in both calendars', () => {
    fc.assert(
      fc.property(day, calendar, firstWeekday, (today, ofCalendar, first) => {
        const quarter = quarterOf(today, ofCalendar);
        const { length } = checkInDays(quarter.first, quarter.last, first);
        expect([12, 13, 14]).toContain(length);
      }),
    );
  });

  it('are none once the cycle is over', () => {
    expect(checkInDays(20_000, 19_999, 'monday')).toEqual([]);
  });

  it('begin today where today is the day', () => {
    const friday = gregorianDay(2026, 12, 4) ?? 0;
    expect(checkInDays(friday, friday + 10, 'monday')).toEqual([friday, friday + 7]);
  });
});
