import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { abMeans } from '../../../../src/core/metrics/experimentation/abMeans.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

const rowOf = (...cells: CellOrRange[]) => (callMetric(abMeans, ...cells) as (number | string)[][])[0] ?? [];

describe('KPI_AB_MEANS', () => {
  it('leaves blank cells out', () => {
    expect(rowOf(column(3, '', 5, 4), column(6, 8, ''))).toEqual(rowOf(column(3, 5, 4), column(6, 8)));
  });
  it('tells no lift over an average that may well be 0, or is below it, but the difference', () => {
    const [difference, low, high, chance, lift, ...bounds] = rowOf(column(-3, 4, 2), column(5, 6, 7));
    expect([difference, low, high, chance].map((value) => typeof value)).toEqual(Array(4).fill('number'));
    expect(lift).toMatch(
      /^⚠ KPI_AB_MEANS: no relative lift: the mean of values_a is not clearly above 0\. It is 1 and/,
    );
    expect(bounds).toEqual(['', '']);
    expect(rowOf(column(-3, -4, -5), column(5, 6, 7))[4]).toMatch(/^⚠/);
  });
  it('takes an average without variance as exact', () => {
    expect(rowOf(column(10, 10, 10), column(11, 12, 13))[4]).toBeCloseTo(0.2, 12);
  });
  it.each<[CellOrRange[], string]>([
    [[column(1, ''), column(1, 2)], 'count(values_a) must be at least 2, got 1.'],
    [[column(1, 2), column(3)], 'count(values_b) must be at least 2, got 1.'],
    [
      [column(2, 2), column(3, 3)],
      'the values of values_a and values_b do not vary, so nothing is there to judge a difference by. Add values.',
    ],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(abMeans, ...cells)).toBe(`KPI_AB_MEANS: ${sentence}`);
  });
});
