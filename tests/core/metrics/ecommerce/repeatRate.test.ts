import { describe, expect, it } from '@jest/globals';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { repeatRate } from '../../../../src/core/metrics/ecommerce/repeatRate.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const rate = (...cells: CellOrRange[]) => callFunction(repeatRate, cells, englishDocument);

describe('KPI_REPEAT_RATE', () => {
  it('skips guest orders', () => {
    expect(rate(column('a', '', 'a', null, 'b', ''))).toBe(0.5);
  });
  it('takes one id for another in Persian digits or other case', () => {
    expect(rate(column(12, '۱۲', 'X@y.ir', 'x@Y.ir'))).toBe(1);
  });
  it('includes the last day of the window, whatever the order of the rows', () => {
    const ids = column('a', 'a', 'a');
    const dates = column('2026-03-01', '2026-01-31', '2026-01-01');
    expect([rate(ids, 30, dates), rate(ids, 29, dates)]).toEqual([1, 0]);
  });
  it('counts a second order on the day of the first', () => {
    expect(rate(column('a', 'a'), 1, column('2026-01-01', '2026-01-01'))).toBe(1);
  });
  it('skips an order without a date once dates count', () => {
    expect(rate(column('a', 'a', 'b'), 30, column('2026-01-01', '', '2026-01-02'))).toBe(0);
    expect(rate(column('a', '', 'b'), 30, column('', '2026-01-01', ''))).toBe('');
  });
  it('does not mind dates without a window', () => {
    expect(rate(column('a', 'a'), '', column('2026-01-01', ''))).toBe(1);
  });
  it('spills over several windows', () => {
    const dates = column('2026-01-01', '2026-01-20');
    expect(rate(column('a', 'a'), column(10, 30), dates)).toEqual([[0], [1]]);
  });
  it('is blank where no order has a customer', () => {
    expect(rate(column('', ''))).toBe('');
  });
  it('refuses a window without dates, a window of 0, and lists of different lengths', () => {
    expect(() => rate(column('a'), 30)).toThrow('window_days needs dates');
    expect(() => rate(column('a'), 30, column(''))).toThrow('window_days needs dates');
    expect(() => rate(column('a'), 0, column('2026-01-01'))).toThrow('window_days must be above 0, got 0.');
    expect(() => rate(column('a', 'b'), 3, column('2026-01-01'))).toThrow(
      'customer_ids and dates must have the same length, got 2 and 1 cells.',
    );
  });
});
