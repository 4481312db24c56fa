import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../../src/core/cell.ts';
import { abPower } from '../../../../src/core/metrics/experimentation/abPower.ts';
import { abSampleSize } from '../../../../src/core/metrics/experimentation/abSampleSize.ts';
import { callMetric, column, refusalOf } from '../callMetric.ts';

describe('KPI_AB_SAMPLE_SIZE', () => {
  it('rounds the 76.7 of R (power.prop.test, p1 = .50, p2 = .75, power = .90) up to 77', () => {
    expect(callMetric(abSampleSize, 0.5, 0.25, 'absolute', 0.05, 0.9)).toBe(77);
  });
  it('is just enough', () => {
    const n = callMetric(abSampleSize, 0.03, 0.1) as number;
    expect(callMetric(abPower, n, 0.03, 0.033)).toBeGreaterThanOrEqual(0.8);
    expect(callMetric(abPower, n - 1, 0.03, 0.033)).toBeLessThan(0.8);
  });
  it('spills over effects, refusing each that leaves the rates', () => {
    expect(callMetric(abSampleSize, 0.5, column(0.5, 1, 0, -1))).toEqual([
      [58],
      ['⚠ KPI_AB_SAMPLE_SIZE: baseline * (1 + mde) must be below 1, got 1.'],
      ['⚠ KPI_AB_SAMPLE_SIZE: mde must differ from 0, got 0.'],
      ['⚠ KPI_AB_SAMPLE_SIZE: baseline * (1 + mde) must be above 0, got 0.'],
    ]);
  });
  it.each<[Cell[], string]>([
    [[0.2, 0.8, 'absolute'], 'baseline + mde must be below 1, got 1.'],
    [[0.2, 20], 'mde must be between -1 and 5, got 20 (20% or 0.2).'],
    [[0.2, 0.1, 'points'], 'mde_type must be one of relative, absolute; got "points".'],
  ])('refuses %j', (cells, sentence) => {
    expect(refusalOf(abSampleSize, ...cells)).toBe(`KPI_AB_SAMPLE_SIZE: ${sentence}`);
  });
  it('needs one visitor at least, even for a power that chance alone exceeds', () => {
    expect(callMetric(abSampleSize, 0.2, 0.5, 'relative', 0.5, 0.05)).toBe(1);
  });
  it('refuses an effect too small for any number of visitors', () => {
    expect(refusalOf(abSampleSize, 0.2, 1e-300)).toContain('too large');
  });
});
