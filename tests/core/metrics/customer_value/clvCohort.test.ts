import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { clvCohort } from '../../../../src/core/metrics/customer_value/clvCohort.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

describe('KPI_CLV_COHORT', () => {
  it('of constant retention comes to margin · (1 + d) / (1 + d - r), the textbook CLV', () => {
    const survival = column(...Array.from({ length: 400 }, (_, t) => 0.8 ** t));
    expect(callMetric(clvCohort, survival, 50, 0.1)).toBeCloseTo((50 * 1.1) / (1.1 - 0.8), 9);
  });
  it('leaves out blank rows at the end', () => {
    expect(callMetric(clvCohort, column(1, 0.5, '', ''), 100)).toBe(150);
    expect(callMetric(clvCohort, column(1, 0.5, ''), column(40, 60, ''))).toBe(70);
  });
  it('takes a last bit of binary arithmetic for no rise', () => {
    expect(callMetric(clvCohort, column(1, 0.3, 0.1 + 0.2), 10)).toBeCloseTo(16, 9);
  });
  it.each<[CellOrRange[], string]>([
    [[column(0.9, 0.5), 1], 'survival in row 1 must be at least 1, got 0.9.'],
    [[column(1, 0.5, 0.6), 1], 'survival in row 3 must not be above 0.5, got 0.6.'],
    [[column(1, 20), 1], 'survival in row 2 must be between 0 and 1, got 20 (20% or 0.2).'],
    [[column(1, 0.5), column(1, 2, 3)], 'survival and margins must have the same length, got 2 and 3 cells.'],
    [[column(1, '', 0.4), 1], 'survival is blank in row 2. Fill it, or empty the whole row.'],
    [[column(1, 0.5), column(1, '')], 'margins is blank in row 2. Fill it, or empty the whole row.'],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(clvCohort, ...cells)).toBe(`KPI_CLV_COHORT: ${sentence}`);
  });
});
