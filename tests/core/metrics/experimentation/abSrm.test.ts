import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { abSrm } from '../../../../src/core/metrics/experimentation/abSrm.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

describe('KPI_AB_SRM', () => {
  it('of two groups split in half is the two-sided z test', () => {
    // 5000 of 10200 is 1.980 standard errors below a half; A&S table 26.1 gives 0.0477 for both tails.
    expect(callMetric(abSrm, column(5000, 5200))).toBeCloseTo(0.0477, 4);
  });
  it('takes a blank range of ratios for equal shares, and skips blank rows', () => {
    const equal = callMetric(abSrm, column(90, 110));
    expect(callMetric(abSrm, column(90, 110), column('', ''))).toBe(equal);
    expect(callMetric(abSrm, column(90, '', 110))).toBe(equal);
    expect(callMetric(abSrm, column(90, '', 110), column(50, '', 50))).toBe(equal);
  });
  it('is 0, not NaN, for a split no chance explains', () => {
    expect(callMetric(abSrm, column(1e9, 1))).toBe(0);
  });
  it.each<[CellOrRange[], string]>([
    [[column(5, '')], 'count(counts) must be at least 2, got 1.'],
    [[column(0, 0)], 'sum(counts) must be above 0, got 0.'],
    [[column(5, 6), column(1, 0)], 'ratios in row 2 must be above 0, got 0.'],
    [[column(5, 6), column(1, '')], 'ratios is blank in row 2. Fill it, or empty the whole row.'],
    [[column(5, 6), column(1, 2, 3)], 'counts and ratios must have the same length, got 2 and 3 cells.'],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(abSrm, ...cells)).toBe(`KPI_AB_SRM: ${sentence}`);
  });
});
