import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Day, gregorianDay, isoText } from '../../../src/core/calendar/day.ts';
import { jalaliDate, jalaliDay } from '../../../src/core/calendar/jalali.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { okrExpected } from '../../../src/core/okr/expected.ts';
import { englishDocument } from '../functions/testDocument.ts';

const expected = (first: string, last: string, today: string, dayCount = '') =>
  callFunction(okrExpected, [first, last, today, dayCount], englishDocument);
const SPRING = ['2026-03-21', '2026-06-21'] as const;

describe('OKR_EXPECTED', () => {
  it('is 0 on the first day, 1 on the last, and held there', () => {
    const autumn = ['2026-09-23', '2026-12-21'] as const;
    expect(['2026-09-01', '2026-09-23', '2026-12-21', '2027-01-09'].map((day) => expected(...autumn, day))).toEqual([
      0, 0, 1, 1,
    ]);
    expect(expected(...autumn, '2026-11-23')).toBe(61 / 89);
    expect(expected(...autumn, '2026-11-23', 'inclusive')).toBe(62 / 90);
  });

  it('waits for 14 Farvardin where Nowruz is left out of the pace', () => {
    expect(expected(...SPRING, '2026-04-09')).toBe(19 / 92);
    expect(expected(...SPRING, '2026-04-09', 'after_nowruz')).toBe(6 / 79);
    expect(expected(...SPRING, '2026-04-03', 'after_nowruz')).toBe(0);
    expect(expected(...SPRING, '2026-04-09', 'پس از نوروز')).toBe(6 / 79);
  });

  it('leaves cycles that begin at another time as they are', () => {
    const summer = ['2026-06-22', '2026-09-22'] as const;
    expect(expected(...summer, '2026-07-20', 'after_nowruz')).toBe(expected(...summer, '2026-07-20'));
  });

  it('finds 1–13 Farvardin in every year from 1951 to 2100, by the calendar itself', () => {
    const nearNowruz = fc
      .tuple(fc.integer({ min: 1330, max: 1479 }), fc.integer({ min: -20, max: 25 }))
      .map(([year, days]) => (jalaliDay(year, 1, 1) as Day) + days);
    const anyDay = fc.integer({ min: gregorianDay(1951, 1, 1) as Day, max: gregorianDay(2100, 1, 1) as Day });
    const lengths = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(fc.oneof(nearNowruz, anyDay), lengths, fc.integer({ min: -5, max: 125 }), (first, length, passed) => {
        const { month, dayOfMonth } = jalaliDate(first);
        const holidays = month === 1 ? Math.min(Math.max(0, 14 - dayOfMonth), length - 1) : 0;
        const share = Math.min(1, Math.max(0, (passed - holidays) / (length - holidays)));
        const [start, end, today] = [first, first + length, first + passed].map(isoText) as [string, string, string];
        expect(expected(start, end, today, 'after_nowruz')).toBeCloseTo(share, 12);
      }),
      { numRuns: 500 },
    );
  });
});
