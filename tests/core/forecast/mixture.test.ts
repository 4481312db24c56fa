import { describe, expect, it } from '@jest/globals';
import { mixture } from '../../../src/core/forecast/mixture.ts';
import type { Fit } from '../../../src/core/forecast/prediction.ts';
import { constantFit } from '../../../src/core/forecast/shortHistory.ts';

/** Says `mean` with a deviation of 1, at the level of one deviation. */
const ONE_DEVIATION = 0.6826894921370859;
const sure = (mean: number): Fit => ({
  name: 'sure',
  fitted: [mean],
  predict: () => [{ mean, lower: mean - 1, upper: mean + 1 }],
});

describe('a mixture of fits', () => {
  it('weighs their means, and what they expected', () => {
    const mixed = mixture('two', [
      { fit: constantFit([4]), weight: 3 },
      { fit: constantFit([8]), weight: 1 },
    ]);
    expect(mixed.fitted).toEqual([5]);
    expect(mixed.predict(2, 0.8).map(({ mean }) => mean)).toEqual([5, 5]);
  });

  it('is as sure as fits that agree, and less sure than fits that do not', () => {
    const width = (one: number, other: number) => {
      const [next] = mixture('two', [
        { fit: sure(one), weight: 1 },
        { fit: sure(other), weight: 1 },
      ]).predict(1, ONE_DEVIATION);
      return ((next?.upper as number) - (next?.lower as number)) / 2;
    };
    expect(width(6, 6)).toBeCloseTo(1, 12);
    // The law of total variance: 1, and 4 between them.
    expect(width(4, 8)).toBeCloseTo(Math.sqrt(5), 9);
  });
});
