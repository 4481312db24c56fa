import { describe, expect, it } from '@jest/globals';
import { abCi } from '../../../../src/core/metrics/experimentation/abCi.ts';
import { callMetric } from '../callMetric.ts';

describe('KPI_AB_CI', () => {
  it('gives one row, which shrinks to a point where no variance is seen', () => {
    expect(callMetric(abCi, 0, 10, 0, 20)).toEqual([[0, 0]]);
  });
});
