import { describe, expect, it } from '@jest/globals';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { salesCycle } from '../../../../src/core/metrics/sales/salesCycle.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const cycle = (...cells: CellOrRange[]) => callFunction(salesCycle, cells, englishDocument);

describe('KPI_SALES_CYCLE', () => {
  it('counts a deal closed on the day it was created as 0 days', () => {
    expect(cycle(column('2026-01-01', '2026-01-01'), column('2026-01-01', '2026-01-05'))).toBe(2);
  });
  it('skips deals with a missing date on either side', () => {
    expect(cycle(column('2026-01-01', '', '2026-01-01'), column('2026-01-11', '2026-02-01', ''))).toBe(10);
  });
  it('takes the mean of the middle two as the median of an even number', () => {
    const created = column('2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01');
    const closed = column('2026-03-01', '2026-01-05', '2026-01-02', '2026-01-08');
    expect(cycle(created, closed, 'میانه')).toBe(5.5);
  });
  it('is blank where no deal is closed', () => {
    expect(cycle(column('2026-01-01'), column(''))).toBe('');
    expect(cycle(column('2026-01-01', ''), column('', '2026-01-01'))).toBe('');
  });
  it('refuses a deal closed before it was created, naming its row', () => {
    expect(() => cycle(column('2026-01-01', '2026-01-02'), column('2026-01-01', '2026-01-01'))).toThrow(
      'closed in row 2 must not be before created, got 2026-01-01.',
    );
  });
  it('refuses lists of different lengths', () => {
    expect(() => cycle(column('2026-01-01', ''), column('2026-01-01'))).toThrow(
      'created and closed must have the same length, got 2 and 1 cells.',
    );
  });
});
