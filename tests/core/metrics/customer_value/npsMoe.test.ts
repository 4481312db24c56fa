import { describe, expect, it } from '@jest/globals';
import { npsMoe } from '../../../../src/core/metrics/customer_value/npsMoe.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

describe('KPI_NPS_MOE', () => {
  it('is 0 where all answer alike', () => {
    expect(callMetric(npsMoe, column(10, 9, 10))).toBe(0);
    expect(callMetric(npsMoe, column(7, 8))).toBe(0);
  });
  it('skips blank answers, and halves when the answers are four times as many', () => {
    const scores = [10, 9, 3, 7];
    const once = callMetric(npsMoe, column(...scores, '', null)) as number;
    expect(callMetric(npsMoe, column(...scores, ...scores, ...scores, ...scores))).toBeCloseTo(once / 2, 12);
  });
  it('widens with the confidence', () => {
    const spilled = callMetric(npsMoe, column(10, 5, 7), column(0.5, 0.9, 0.999)) as number[][];
    expect(spilled.flat()).toEqual(spilled.flat().sort((one, other) => one - other));
  });
  it('needs two answers', () => {
    expect(refusalOf(npsMoe, column(10, ''))).toBe('KPI_NPS_MOE: count(scores) must be at least 2, got 1.');
  });
  it('is blank without an answer', () => {
    expect(callMetric(npsMoe, column('', ''))).toBe('');
  });
});
