import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { bgnbdExpected } from '../../../../src/core/metrics/customer_value/bgnbdExpected.ts';
import { bgnbdPalive } from '../../../../src/core/metrics/customer_value/bgnbdPalive.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const params = column(0.243, 4.414, 0.793, 2.426);

describe('KPI_BGNBD_EXPECTED and KPI_BGNBD_PALIVE', () => {
  it('spill over a column of customers with one set of parameters, be they a column or the row of the fit', () => {
    const customers = [column(2, 0, ''), column(30.43, 0, ''), column(38.86, 38.86, '')];
    const expected = callMetric(bgnbdExpected, 39, ...customers, params) as number[][];
    expect(expected.map(([value]) => (typeof value === 'number' ? value.toFixed(3) : value))).toEqual([
      '1.226',
      '0.195',
      '',
    ]);
    expect(callMetric(bgnbdExpected, 39, ...customers, [params.flat()])).toEqual(expected);
  });
  it.each<[CellOrRange[], string]>([
    [[2, 9, 8, params], 'recency must not be above age, got 9.'],
    [[0, 3, 8, params], 'recency must not be above 0, got 3 (a customer with frequency 0 has no repeat purchase).'],
    [[2, 3, 8, column(1, 2, 3)], 'count(params) must be at least 4, got 3 (r, alpha, a, b from KPI_BGNBD_FIT).'],
    [[2, 3, 8, column(1, 2, 3, 4, 5)], 'count(params) must not be above 4, got 5 (r, alpha, a, b from KPI_BGNBD_FIT).'],
    [[2, 3, 8, column(1, 0, 3, 4)], 'params in row 2 must be above 0, got 0.'],
  ])('refuse %j', (cells, sentence) => {
    expect(refusalOf(bgnbdPalive, ...cells)).toBe(`KPI_BGNBD_PALIVE: ${sentence}`);
    expect(refusalOf(bgnbdExpected, 39, ...cells)).toBe(`KPI_BGNBD_EXPECTED: ${sentence}`);
  });
  it('answer for times of any length', () => {
    expect(callMetric(bgnbdExpected, 1e12, 2, 1, 2, params)).toBeGreaterThan(1000);
  });
});
