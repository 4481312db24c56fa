import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../../src/core/cell.ts';
import { abPvalue } from '../../../../src/core/metrics/experimentation/abPvalue.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

describe('KPI_AB_PVALUE', () => {
  it('adds up the days of a test', () => {
    expect(callMetric(abPvalue, column(50, 70), column(500, 500), column(80, 70), column(400, 600))).toBe(
      callMetric(abPvalue, 120, 1000, 150, 1000),
    );
  });
  it.each<[Cell, string]>([
    [1, '0.0248'],
    ['1', '0.0248'],
    ['۱', '0.0248'],
    ['B بهتر است', '0.0248'],
    [2, '0.0496'],
    ['', '0.0496'],
  ])('reads %j as the number of tails', (tails, p) => {
    expect((callMetric(abPvalue, 120, 1000, 150, 1000, tails) as number).toFixed(4)).toBe(p);
  });
  it('is 1 for equal rates, and one half on one side', () => {
    expect(callMetric(abPvalue, 10, 100, 20, 200)).toBe(1);
    expect(callMetric(abPvalue, 10, 100, 20, 200, 1)).toBe(0.5);
  });
  it('works at the borders: one visitor each, and counts in the billions', () => {
    expect(callMetric(abPvalue, 0, 1, 1, 1)).toBeCloseTo(0.157299, 6);
    expect(callMetric(abPvalue, 4e9, 9e9, 5e9, 9e9)).toBe(0);
  });
  it.each<[Cell[], string]>([
    [[5, 4, 1, 4], 'conv_a must not be above n_a, got 5.'],
    [[1, 4, 5, 4], 'conv_b must not be above n_b, got 5.'],
    [[0, 4, 0, 4], '(conv_a + conv_b) / (n_a + n_b) must be above 0, got 0 (neither variant has a conversion).'],
    [
      [4, 4, 4, 4],
      '(conv_a + conv_b) / (n_a + n_b) must be below 1, got 1 (every visitor of both variants converted).',
    ],
    [[1, 0, 1, 4], 'n_a must be above 0, got 0.'],
    [[1, 4, 1, 4, 3], 'tails must be one of 1, 2; got 3.'],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(abPvalue, ...cells)).toBe(`KPI_AB_PVALUE: ${sentence}`);
  });
});
