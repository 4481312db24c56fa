import { describe, expect, it } from '@jest/globals';
import { proportionCi } from '../../../../src/core/metrics/experimentation/proportionCi.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

describe('KPI_PROPORTION_CI', () => {
  it('sums ranges and gives one row', () => {
    expect(callMetric(proportionCi, column(3, 5), column(4, 6))).toEqual(callMetric(proportionCi, 8, 10));
  });
  it('refuses more successes than trials', () => {
    expect(refusalOf(proportionCi, 11, 10)).toBe('KPI_PROPORTION_CI: successes must not be above trials, got 11.');
  });
});
