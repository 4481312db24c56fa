import { describe, expect, it } from '@jest/globals';
import { ggValue } from '../../../../src/core/metrics/customer_value/ggValue.ts';
import { column, refusalOf } from '../callMetric.ts';

describe('KPI_GG_VALUE', () => {
  it('refuses a q that leaves the population without a mean', () => {
    expect(refusalOf(ggValue, 2, 30, column(6, 1, 15))).toBe(
      'KPI_GG_VALUE: q must be above 1, got 1 (otherwise the mean order value of all customers does not exist).',
    );
  });
});
