import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { ggFit } from '../../../../src/core/metrics/customer_value/ggFit.ts';
import { Dice, simulatedSpending } from '../../statistics/simulatedCustomers.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const spending = simulatedSpending(300, { p: 6.25, q: 3.74, v: 15.44 }, new Dice(5));
const frequency = spending.map((customer) => customer.frequency);
const monetary = spending.map((customer) => customer.monetary);

describe('KPI_GG_FIT', () => {
  it('drops customers without a repeat purchase, whatever stands beside them, and blank rows', () => {
    expect(callMetric(ggFit, column(...frequency, 0, 0, 0, ''), column(...monetary, 0, '', 99, ''))).toEqual(
      callMetric(ggFit, column(...frequency), column(...monetary)),
    );
  });
  it.each<[CellOrRange[], string]>([
    [[column(1, 2), column(5, 0)], 'monetary in row 2 must be above 0, got 0 (only where frequency is 0 may it be 0).'],
    [[column(0, 0), column(0, 0)], 'sum(frequency) must be above 0, got 0.'],
    [[column(1, 2), column(5, '')], 'monetary is blank in row 2. Fill it, or empty the whole row.'],
    [[column(1, 2), column(5)], 'frequency and monetary must have the same length, got 2 and 1 cells.'],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(ggFit, ...cells)).toBe(`KPI_GG_FIT: ${sentence}`);
  });
  it('refuses customers who all spend the same', () => {
    expect(refusalOf(ggFit, column(2, 2, 2), column(50, 50, 50))).toMatch(/^KPI_GG_FIT: /);
  });
});
