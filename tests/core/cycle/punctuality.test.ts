import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Day } from '../../../src/core/calendar/day.ts';
import type { Weekday } from '../../../src/core/calendar/week.ts';
import { punctuality, type Reported } from '../../../src/core/cycle/punctuality.ts';

const weekday = fc.constantFrom<Weekday>('saturday', 'sunday', 'monday');
const day = fc.integer({ min: 20_000, max: 20_200 });
const reported: fc.Arbitrary<Reported> = fc.record({ since: day, days: fc.array(day) });
/** Monday 5 January 1970. */
const MONDAY: Day = 4;

describe('punctuality', () => {
  it('counts the weeks that have ended, each once however often it was reported in', () => {
    const days = [MONDAY, MONDAY + 3, MONDAY + 20, MONDAY + 21];
    expect(punctuality([{ since: MONDAY, days }], MONDAY + 24, 'monday')).toEqual({
      expected: 3,
      reported: 2,
      weeks: [
        { expected: 1, reported: 1 },
        { expected: 1, reported: 0 },
        { expected: 1, reported: 1 },
      ],
    });
  });

  it('asks of a key result nothing before it was to be reported on', () => {
    const later = { since: MONDAY + 8, days: [MONDAY] };
    expect(punctuality([{ since: MONDAY, days: [MONDAY] }, later], MONDAY + 14, 'monday')).toMatchObject({
      expected: 3,
      reported: 1,
    });
  });

  it('knows nothing in the first week', () => {
    expect(punctuality([{ since: MONDAY, days: [MONDAY] }], MONDAY + 6, 'monday')).toEqual({
      expected: 0,
      reported: 0,
      weeks: [],
    });
  });

  it('looks back on a quarter, never tells more than was expected, and adds up', () => {
    fc.assert(
      fc.property(fc.array(reported), day, weekday, (all, today, first) => {
        const { expected, reported: told, weeks } = punctuality(all, today, first);
        expect(weeks.length).toBeLessThanOrEqual(13);
        for (const week of weeks) expect(week.reported).toBeLessThanOrEqual(week.expected);
        expect(weeks.reduce((sum, week) => sum + week.expected, 0)).toBe(expected);
        expect(weeks.reduce((sum, week) => sum + week.reported, 0)).toBe(told);
      }),
    );
  });

  it('is perfect for who reports every day, and nothing for who never does', () => {
    fc.assert(
      fc.property(day, fc.nat(200), weekday, (since, length, first) => {
        const today = since + length;
        const days = Array.from({ length }, (_, index) => since + index);
        const { expected, reported: told } = punctuality([{ since, days }], today, first);
        expect(told).toBe(expected);
        expect(punctuality([{ since, days: [] }], today, first).reported).toBe(0);
      }),
    );
  });
});
