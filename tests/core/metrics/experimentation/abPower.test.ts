import { describe, expect, it } from '@jest/globals';
import { abPower } from '../../../../src/core/metrics/experimentation/abPower.ts';
import { callMetric } from '../callMetric.ts';

describe('KPI_AB_POWER', () => {
  it('is half of alpha without an effect', () => {
    expect(callMetric(abPower, 1000, 0.3, 0.3)).toBeCloseTo(0.025, 12);
  });
  it('comes to 1 with enough visitors', () => {
    expect(callMetric(abPower, 1e12, 0.3, 0.31)).toBe(1);
  });
});
