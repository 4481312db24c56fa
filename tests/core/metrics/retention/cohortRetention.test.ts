import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoText } from '../../../../src/core/calendar/day.ts';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { cohortRetention } from '../../../../src/core/metrics/retention/cohortRetention.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const table = (...cells: CellOrRange[]) => callFunction(cohortRetention, cells, englishDocument) as Cell[][];

describe('KPI_COHORT_RETENTION', () => {
  it('leaves cells blank that lie after the last period, and 0 where a cohort was away', () => {
    const dates = column('2026-01-31', '2026-02-01', '2026-04-30', '2026-04-01');
    expect(table(column('a', 'b', 'b', 'c'), dates)).toEqual([
      ['2026-01', 1, 1, 0, 0, 0],
      ['2026-02', 1, 1, 0, 1, ''],
      ['2026-04', 1, 1, '', '', ''],
    ]);
  });
  it('counts a customer once a period, and starts with the first date whatever the order of the rows', () => {
    const dates = column('2026-02-20', '2026-01-03', '2026-02-01', '2026-01-04');
    expect(table(column('a', 'a', 'a', 'a'), dates)).toEqual([['2026-01', 1, 1, 1]]);
  });
  it('goes from December to January', () => {
    expect(table(column('a', 'a'), column('2025-12-31', '2026-01-01'))).toEqual([['2025-12', 1, 1, 1]]);
  });
  it('goes by ISO weeks, at the turn of a year of 53 weeks too', () => {
    const dates = column('2020-12-28', '2021-01-03', '2021-01-04', '2021-01-11');
    expect(table(column('a', 'b', 'b', 'a'), dates, 'week')).toEqual([['2020-W53', 2, 1, 0.5, 0.5]]);
  });
  it('names a week by its own year', () => {
    expect(table(column('a', 'b'), column('2024-12-29', '2024-12-30'), 'هفته')).toEqual([
      ['2024-W52', 1, 1, 0],
      ['2025-W01', 1, 1, ''],
    ]);
  });
  it('goes by Jalali months, over Nowruz and over the leap day of 1403', () => {
    // 2025-03-20 is 30 Esfand 1403, 2025-03-21 is 1 Farvardin 1404, 2025-04-21 is 1 Ordibehesht.
    const dates = column('2025-03-20', '2025-03-21', '2025-04-20', '2025-04-21');
    expect(table(column('a', 'a', 'b', 'b'), dates, 'jalali_month')).toEqual([
      ['1403-12', 1, 1, 1, 0],
      ['1404-01', 1, 1, 1, ''],
    ]);
    expect(table(column('a'), column('۱۴۰۵/۱/۳۱'), 'ماه جلالی')).toEqual([['1405-01', 1, 1]]);
  });
  it('skips a row with a blank id or date, and is blank where none is left', () => {
    expect(table(column('a', '', 'b'), column('2026-01-01', '2026-05-01', ''))).toEqual([['2026-01', 1, 1]]);
    expect(table(column('a', ''), column('', '2026-01-01'))).toBe('');
    expect(table(column('', ''), column('', ''))).toBe('');
  });
  it('refuses lists of different lengths and words that are no period', () => {
    expect(() => table(column('a', 'b'), column('2026-01-01'))).toThrow('customer_ids and dates must have the same');
    expect(() => table(column('a'), column('2026-01-01'), 'decade')).toThrow('week, month, jalali_month');
  });

  it('counts every customer in one cohort, starts each at 1 and never leaves 0..1', () => {
    const visits = fc.array(fc.record({ id: fc.nat(9), day: fc.nat(700) }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(visits, fc.constantFrom('week', 'month', 'jalali_month'), (list, period) => {
        const rows = table(
          column(...list.map(({ id }) => id)),
          column(...list.map(({ day }) => isoText(20_000 + day))),
          period,
        );
        const sizes = rows.map(([, size]) => size as number);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(new Set(list.map(({ id }) => id)).size);
        expect(rows.map(([name]) => name)).toEqual(rows.map(([name]) => name).sort());
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        for (const [, , start, ...later] of rows) {
          expect(start).toBe(1);
          for (const share of later) if (share !== '') expect(share as number).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
