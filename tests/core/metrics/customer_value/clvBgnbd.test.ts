import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { bgnbdExpected } from '../../../../src/core/metrics/customer_value/bgnbdExpected.ts';
import { clvBgnbd } from '../../../../src/core/metrics/customer_value/clvBgnbd.ts';
import { ggValue } from '../../../../src/core/metrics/customer_value/ggValue.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const params = column(0.243, 4.414, 0.793, 2.426);
const ggParams = column(6.25, 3.74, 15.44);

describe('KPI_CLV_BGNBD', () => {
  const clv = (...cells: CellOrRange[]) => callMetric(clvBgnbd, ...cells) as number;

  it('is expected purchases times expected order value where nothing is discounted', () => {
    const purchases = callMetric(bgnbdExpected, 180, 2, 30, 40, params) as number;
    const value = callMetric(ggValue, 2, 22.35, ggParams) as number;
    expect(clv(2, 30, 40, 22.35, params, ggParams, 6, 0, 'day', 0.5)).toBeCloseTo(purchases * value * 0.5, 9);
  });
  it('of a CDNOW customer is about 3.9 times too high if its weeks are read as days', () => {
    const customer = [2, 30.43, 38.86, 22.35, params, ggParams, 12, 0.01] as const;
    expect(clv(...customer, 'day') / clv(...customer, 'هفته')).toBeCloseTo(3.9, 1);
  });
  it('grows with the months, falls with the discount', () => {
    const months = fc.integer({ min: 1, max: 24 });
    const discount = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(months, discount, (ahead, rate) => {
        const value = clv(2, 30.43, 38.86, 22.35, params, ggParams, ahead, rate, 'week');
        expect(value).toBeLessThanOrEqual(clv(2, 30.43, 38.86, 22.35, params, ggParams, ahead + 1, rate, 'week'));
        expect(value).toBeLessThanOrEqual(clv(2, 30.43, 38.86, 22.35, params, ggParams, ahead, 0, 'week'));
      }),
    );
  });
  it('needs both sets of parameters whole', () => {
    expect(refusalOf(clvBgnbd, 2, 30, 40, 20, params, column(1, 2))).toBe(
      'KPI_CLV_BGNBD: count(gg_params) must be at least 3, got 2 (p, q, v from KPI_GG_FIT).',
    );
  });
});
