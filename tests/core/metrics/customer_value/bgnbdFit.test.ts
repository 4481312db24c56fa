import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { bgnbdFit } from '../../../../src/core/metrics/customer_value/bgnbdFit.ts';
import { Dice, simulatedHistories } from '../../statistics/simulatedCustomers.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const customers = simulatedHistories(2500, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, new Dice(42));
const table = (...blanks: string[]): CellOrRange[] => [
  column(...customers.map(({ frequency }) => frequency), ...blanks),
  column(...customers.map(({ recency }) => recency), ...blanks),
  column(...customers.map(({ age }) => age), ...blanks),
];

describe('KPI_BGNBD_FIT', () => {
  it('gives one row of five numbers for 2,500 customers', () => {
    const [row = [], ...others] = callMetric(bgnbdFit, ...table()) as number[][];
    expect(others).toEqual([]);
    expect(row).toHaveLength(5);
    for (const number of row) expect(Number.isFinite(number)).toBe(true);
  });
  it('skips blank rows', () => {
    expect(callMetric(bgnbdFit, ...table('', ''))).toEqual(callMetric(bgnbdFit, ...table()));
  });
  it('is blank for an empty table', () => {
    expect(callMetric(bgnbdFit, column('', ''), column('', ''), column('', ''))).toBe('');
  });
  it.each<[CellOrRange[], string]>([
    [[column(1, 2), column(5, 9), column(8, 8)], 'recency in row 2 must not be above age, got 9.'],
    [
      [column(1, 0), column(5, 3), column(8, 8)],
      'recency in row 2 must not be above 0, got 3 (a customer with frequency 0 has no repeat purchase).',
    ],
    [[column(1, 1.5), column(5, 3), column(8, 8)], 'frequency in row 2 must be a whole number, got 1.5.'],
    [[column(1, 1), column(5, 3), column(8, 0)], 'age in row 2 must be above 0, got 0.'],
    [[column(1, 1), column(5, ''), column(8, 8)], 'recency is blank in row 2. Fill it, or empty the whole row.'],
    [[column(1, 1), column(5, 3), column(8)], 'frequency and age must have the same length, got 2 and 1 cells.'],
    [[column(0, 0), column(0, 0), column(8, 8)], 'sum(frequency) must be above 0, got 0.'],
    [[column(1), column(5), column(8), -1], 'penalizer must not be negative, got -1.'],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(bgnbdFit, ...cells)).toBe(`KPI_BGNBD_FIT: ${sentence}`);
  });
  it('refuses customers too few to determine the model, and fits them with a penalizer', () => {
    const few = [column(1, 3, 2), column(10, 9, 26), column(30, 30, 30)];
    expect(refusalOf(bgnbdFit, ...few)).toMatch(/^KPI_BGNBD_FIT: /);
    expect(callMetric(bgnbdFit, ...few, 0.01)).toHaveLength(1);
  });
});
