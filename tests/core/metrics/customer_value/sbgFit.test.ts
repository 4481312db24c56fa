import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../../src/core/cell.ts';
import { sbgFit } from '../../../../src/core/metrics/customer_value/sbgFit.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

describe('KPI_SBG_FIT', () => {
  it('takes percentages, and leaves out periods that are still to come', () => {
    const [row = []] = callMetric(sbgFit, column('100%', '63.1%', '46.8%', '38.2%', '', '')) as number[][];
    const [counts = []] = callMetric(sbgFit, column(1000, 631, 468, 382)) as number[][];
    expect(row[0]).toBeCloseTo(counts[0] as number, 5);
    expect(row[1]).toBeCloseTo(counts[1] as number, 5);
  });
  it.each<[CellOrRange[], string]>([
    [[column(100, 80)], 'count(survivors) must be at least 3, got 2.'],
    [[column(100, 80, 81)], 'survivors in row 3 must not be above 80, got 81.'],
    [[column(100, '', 60, 50)], 'survivors is blank in row 2. Fill it, or empty the whole row.'],
    [[column(100, 80, -1)], 'survivors in row 3 must not be negative, got -1.'],
    [
      [column(800, 400, 200, 100)],
      'the model has no best fit to these customers: its parameters run away without end. Add customers or a longer history, or take one rate of retention for all periods, as KPI_CLV_DCF does.',
    ],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(sbgFit, ...cells)).toBe(`KPI_SBG_FIT: ${sentence}`);
  });
});
