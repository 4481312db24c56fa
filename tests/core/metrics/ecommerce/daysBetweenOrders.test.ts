import { describe, expect, it } from '@jest/globals';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { daysBetweenOrders } from '../../../../src/core/metrics/ecommerce/daysBetweenOrders.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const days = (...cells: CellOrRange[]) => callFunction(daysBetweenOrders, cells, englishDocument);

describe('KPI_DAYS_BETWEEN_ORDERS', () => {
  it('is the mean of customers, not of gaps', () => {
    // a: 60 days over 2 gaps is 30; b: one gap of 10. The mean of the three gaps would be 70 / 3.
    const ids = column('a', 'b', 'a', 'b', 'a');
    const dates = column('2026-03-02', '2026-01-11', '2026-01-01', '2026-01-01', '2026-01-21');
    expect(days(ids, dates)).toBe(20);
  });
  it('counts two orders on one day as 0 days apart', () => {
    expect(days(column('a', 'a'), column('2026-01-01', '2026-01-01'))).toBe(0);
  });
  it('skips a row with a blank id or date', () => {
    expect(days(column('a', 'a', '', 'a'), column('2026-01-01', '', '2026-01-05', '2026-01-09'))).toBe(8);
  });
  it('reads Jalali dates', () => {
    expect(days(column('a', 'a'), column('۱۴۰۵/۱/۱', '1405/02/01'))).toBe(31);
  });
  it('is blank where nothing can be counted', () => {
    expect([days(column(''), column('')), days(column('a', ''), column('', '2026-01-01'))]).toEqual(['', '']);
  });
  it('refuses orders of which no two are of one customer', () => {
    expect(() => days(column('a', 'b'), column('2026-01-01', '2026-01-02'))).toThrow('needs 2 orders');
  });
});
