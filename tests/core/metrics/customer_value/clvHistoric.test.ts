import { describe, expect, it } from '@jest/globals';
import { clvHistoric } from '../../../../src/core/metrics/customer_value/clvHistoric.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const ids = column('a', 'b', '', 'a');
const amounts = column(100, 50, 999, '');

describe('KPI_CLV_HISTORIC', () => {
  it('skips rows with a blank id; a blank amount adds nothing', () => {
    expect(callMetric(clvHistoric, ids, amounts)).toBe(75);
  });
  it('takes several spellings of an id for one customer', () => {
    expect(callMetric(clvHistoric, column('علی', 'علي', ' علی '), column(1, 2, 3))).toBe(6);
    expect(callMetric(clvHistoric, ids, amounts, '', 'A')).toBe(100);
  });
  it('reads numbers for ids', () => {
    expect(callMetric(clvHistoric, column(17, 18, 17), column(1, 5, 2), 1, 17)).toBe(3);
  });
  it('spills over a list of customers, refusing each stranger by name', () => {
    expect(callMetric(clvHistoric, ids, amounts, 1, column('b', 'z', ''))).toEqual([
      [50],
      ['⚠ KPI_CLV_HISTORIC: customer must be one of customer_ids; got "z".'],
      [75],
    ]);
  });
  it('is blank without an id', () => {
    expect(callMetric(clvHistoric, column('', ''), column(1, 2))).toBe('');
  });
  it('refuses lists of two lengths', () => {
    expect(refusalOf(clvHistoric, ids, column(1))).toBe(
      'KPI_CLV_HISTORIC: customer_ids and amounts must have the same length, got 4 and 1 cells.',
    );
  });
});
