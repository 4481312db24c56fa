import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../src/core/calendar/day.ts';
import { readDay } from '../../../src/core/calendar/read.ts';
import { seriesOf } from '../../../src/core/forecast/series.ts';
import { Refusal } from '../../../src/core/refusal/refusal.ts';

const days = (...texts: string[]): Day[] => texts.map((text) => readDay(text) as Day);

describe('a history in equal periods', () => {
  it('is sorted by date, with the values of one date averaged', () => {
    const series = seriesOf([30, 10, 20, 22], days('2026-01-03', '2026-01-01', '2026-01-02', '2026-01-02'));
    expect(series?.values).toEqual([10, 21, 30]);
    expect(series?.periods).toEqual([2, 0, 1, 1]);
    expect(series?.gaps).toBe(0);
  });

  it('fills a gap in a straight line, and leaves out blanks at the ends', () => {
    expect(seriesOf([null, 1, 2, null, 4, 5, null], null)).toMatchObject({
      values: [1, 2, 3, 4, 5],
      periods: [null, 0, 1, null, 3, 4, null],
      gaps: 1,
    });
    expect(seriesOf([1, 2, 4, 5], days('2026-01-01', '2026-01-02', '2026-01-04', '2026-01-05'))?.values).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('takes zeros for data', () => {
    expect(seriesOf([0, 0, 3], null)?.values).toEqual([0, 0, 3]);
  });

  it('is nothing where there is no value', () => {
    expect(seriesOf([null, null], null)).toBeNull();
  });

  it('is refused where more than 30 % is missing, and not at 30 %', () => {
    expect(seriesOf([1, null, 3, null, 5, 6, null, 8, 9, 10], null)?.gaps).toBe(3);
    expect(() => seriesOf([1, null, null, null, 5, 6, null, 8, 9, 10], null)).toThrow(Refusal);
    expect(() => seriesOf([1, 2, 3], days('2026-01-01', '2026-01-02', '2026-01-09'))).toThrow(/missing/);
  });

  it('is refused where a value has no date, in words that name the row', () => {
    expect(() => seriesOf([1, 2], [0, null])).toThrow('dates is blank in row 2');
  });
});
