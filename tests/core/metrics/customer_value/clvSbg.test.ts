import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { clvDcf } from '../../../../src/core/metrics/customer_value/clvDcf.ts';
import { clvSbg } from '../../../../src/core/metrics/customer_value/clvSbg.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const params = column(0.668, 3.806);

describe('KPI_CLV_SBG', () => {
  it('grows with every renewal, towards the value of a customer who never leaves', () => {
    const values = [1, 2, 5, 20, 1000].map((period) => callMetric(clvSbg, 100, params, 0.1, period) as number);
    expect(values).toEqual([...values].sort((one, other) => one - other));
    expect(values[4]).toBeGreaterThan(1080);
    expect(values[4]).toBeLessThan(1100);
  });
  it('where customers hardly differ is the value at one rate of retention', () => {
    const alike = column(2e6, 8e6);
    const oneRate = { end: callMetric(clvDcf, 100, 0.8, 0.1), start: callMetric(clvDcf, 100, 0.8, 0.1, 'start') };
    expect((callMetric(clvSbg, 100, alike, 0.1) as number) / (oneRate.start as number)).toBeCloseTo(1, 5);
    // A renewal is paid at once here, at the end of the period there.
    expect((callMetric(clvSbg, 100, alike, 0.1, 3) as number) / (1.1 * (oneRate.end as number))).toBeCloseTo(1, 5);
  });
  it('values the subscribers of a range one by one', () => {
    const spilled = callMetric(clvSbg, 100, params, 0.1, column(0, 8)) as number[][];
    expect(spilled.flat()).toEqual([callMetric(clvSbg, 100, params, 0.1), callMetric(clvSbg, 100, params, 0.1, 8)]);
  });
  it.each<[CellOrRange[], string]>([
    [
      [100, params, 0],
      'discount must be above 0, got 0 (with an alpha of at most 1 the expected lifetime has no end).',
    ],
    [[100, column(0.668), 0.1], 'count(params) must be at least 2, got 1 (alpha, beta from KPI_SBG_FIT).'],
    [[100, params, 0.1, 1.5], 'active_period must be a whole number, got 1.5.'],
    [[100, params, 10], 'discount must be between 0 and 1, got 10 (10% or 0.1).'],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(clvSbg, ...cells)).toBe(`KPI_CLV_SBG: ${sentence}`);
  });
});
