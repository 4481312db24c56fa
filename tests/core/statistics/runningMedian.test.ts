import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { median } from '../../../src/core/statistics/center.ts';
import { runningMedian } from '../../../src/core/statistics/runningMedian.ts';

describe('runningMedian', () => {
  it('is the median of each window, as it is by definition', () => {
    const values = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 40 }), (list, reach) => {
        const expected = list.map((_, place) => median(list.slice(Math.max(0, place - reach), place + reach + 1)));
        expect(runningMedian(list, reach)).toEqual(expected);
      }),
    );
  });
  it('leaves its input as it is', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(runningMedian(values, 1)).toEqual([2, 2, 1.5]);
  });
});
