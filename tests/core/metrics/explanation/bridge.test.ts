import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cell.ts';
import { bridge } from '../../../../src/core/metrics/explanation/bridge.ts';
import { bridgeSum } from '../../../../src/core/metrics/explanation/bridgeSum.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

type Row = readonly [segment: Cell, ...numbers: Cell[]];
const columnsOf = (rows: readonly Row[]) => (rows[0] ?? []).map((_, index) => column(...rows.map((row) => row[index])));
const ratios = (...rows: Row[]) => callMetric(bridge, ...columnsOf(rows)) as Cell[][];
const totals = (...rows: Row[]) => callMetric(bridgeSum, ...columnsOf(rows)) as Cell[][];

describe('KPI_BRIDGE', () => {
  it('sums the rows of one segment, however it is spelled, and keeps the order of the first ones', () => {
    const merged = ratios(['Email', 5, 50, 4, 50], ['Search', 9, 90, 12, 100]);
    expect(ratios(['Email', 5, 50, 4, 20], ['Search', 9, 90, 12, 100], ['email ', '', '', '', 30])).toEqual(merged);
    expect(merged.map(([segment]) => segment)).toEqual(['Email', 'Search', 'All']);
  });
  it('passes over rows without numbers and names rows without a segment', () => {
    expect(ratios(['A', 1, 10, 2, 10], ['B', '', '', '', ''], ['', 1, 10, 1, 10]).map(([segment]) => segment)).toEqual([
      'A',
      '(no name)',
      'All',
    ]);
  });
  it('reads Persian digits', () => {
    expect(ratios(['A', '۱', '۱۰', '۲', '۱۰'])).toEqual([
      ['A', 0.1, 0, 0.1],
      ['All', 0.1, 0, 0.1],
    ]);
  });
  it('refuses a time without any denominator, a numerator without one, text and lists of other sizes', () => {
    const refused = (...rows: Row[]) => refusalOf(bridge, ...columnsOf(rows));
    expect(refused(['A', 0, 0, 1, 10])).toBe('KPI_BRIDGE: sum(denominator_before) must be above 0, got 0.');
    expect(refused(['A', 1, 10, 0, 0])).toBe('KPI_BRIDGE: sum(denominator_after) must be above 0, got 0.');
    expect(refused(['A', 1, 10, 1, 10], ['B', 3, 0, 1, 10])).toBe(
      'KPI_BRIDGE: denominator_before in row 2 must be above 0, got 0.',
    );
    expect(refused(['A', 'many', 10, 1, 10])).toContain('numerator_before in row 1 must be a number');
    expect(refused(['A', 1, -10, 1, 10])).toContain('must not be negative');
    expect(refusalOf(bridge, column('A', 'B'), column(1), column(2), column(3), column(4))).toContain('same length');
  });
  it('is blank where a list holds nothing', () => {
    expect(ratios(['A', '', 10, 1, 10])).toBe('');
  });
  it('ends with exactly the change of the overall ratio', () => {
    const number = fc.integer({ min: 1, max: 10_000 }).map((value) => value / 7);
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number, number), { minLength: 1, maxLength: 9 }), (rows) => {
        const sum = (index: number) => rows.reduce((total, row) => total + (row[index] as number), 0);
        const named = rows.map((row, index): Row => [`S${index}`, ...row]);
        const [, rate, mix, change] = ratios(...named).at(-1) as number[];
        expect(change).toBe(sum(2) / sum(3) - sum(0) / sum(1));
        expect((rate as number) + (mix as number)).toBeCloseTo(change as number, 9);
      }),
    );
  });
  it('is quick over 20,000 rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, index): Row => [`S${index % 700}`, index % 9, 10, index % 7, 11]);
    const columns = columnsOf(rows);
    const started = performance.now();
    expect(callMetric(bridge, ...columns)).toHaveLength(701);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('KPI_BRIDGE_SUM', () => {
  it('adds volume and price where volumes are given, and only there', () => {
    expect(totals(['A', 100, 180, 10, 15], ['B', 50, 40, 5, 4])).toEqual([
      ['A', 100, 180, 80, 80 / 70, 50, 30],
      ['B', 50, 40, -10, -10 / 70, -10, 0],
      ['All', 150, 220, 70, 1, 40, 30],
    ]);
    expect(totals(['A', 100, 180, '', '']).map((row) => row.length)).toEqual([5, 5]);
  });
  it('leaves shares blank where the total stays', () => {
    expect(totals(['A', 1, 2], ['B', 2, 1]).map((row) => row[4])).toEqual(['', '', '']);
  });
  it('ends with exactly the change of the total', () => {
    const amount = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 7);
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 9 }), (rows) => {
        const sum = (index: number) => rows.reduce((total, row) => total + (row[index] as number), 0);
        const named = rows.map((row, index): Row => [`S${index}`, ...row]);
        expect(
          totals(...named)
            .at(-1)
            ?.slice(1, 4),
        ).toEqual([sum(0), sum(1), sum(1) - sum(0)].map((each) => each || 0));
      }),
    );
  });
  it('refuses one volume without the other, and a value without a volume', () => {
    expect(refusalOf(bridgeSum, column('A'), column(1), column(2), column(3))).toContain('volume_after');
    expect(refusalOf(bridgeSum, column('A'), column(1), column(2), column(''), column(3))).toContain('volume_before');
    expect(refusalOf(bridgeSum, column('A', 'B'), column(1, 0), column(2, 5), column(3, 1), column(3, 0))).toBe(
      'KPI_BRIDGE_SUM: volume_after in row 2 must be above 0, got 0.',
    );
  });
});
