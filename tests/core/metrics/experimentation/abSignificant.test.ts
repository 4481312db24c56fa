import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { abPvalue } from '../../../../src/core/metrics/experimentation/abPvalue.ts';
import { abSignificant } from '../../../../src/core/metrics/experimentation/abSignificant.ts';
import { callMetric, refusalOf } from '../callMetric.ts';

describe('KPI_AB_SIGNIFICANT', () => {
  it('agrees with the p-value at every level', () => {
    const count = fc.integer({ min: 1, max: 999 });
    const level = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(count, count, level, (convA, convB, alpha) => {
        const p = callMetric(abPvalue, convA, 1000, convB, 1000) as number;
        expect(callMetric(abSignificant, convA, 1000, convB, 1000, alpha)).toBe(p <= alpha);
      }),
    );
  });
  it('refuses a bare 5 for 5 %', () => {
    expect(refusalOf(abSignificant, 1, 9, 2, 9, 5)).toBe(
      'KPI_AB_SIGNIFICANT: alpha must be between 0 and 1, both excluded, got 5 (5% or 0.05).',
    );
  });
});
