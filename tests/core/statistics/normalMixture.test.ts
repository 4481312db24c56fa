import { describe, expect, it } from '@jest/globals';
import { normalQuantile, normalTail } from '../../../src/core/statistics/normal.ts';
import { mixtureBelow, mixtureQuantile } from '../../../src/core/statistics/normalMixture.ts';

const one = { means: Float64Array.of(5), deviations: Float64Array.of(2) };
const several = { means: Float64Array.of(-40, 0, 0.5, 3), deviations: Float64Array.of(1, 0.01, 2, 5) };

describe('a mixture of normal variables', () => {
  it.each([0.001, 0.025, 0.3, 0.5, 0.975])('of one part is that part: %s', (chance) => {
    expect(mixtureQuantile(one, chance)).toBeCloseTo(5 - 2 * normalQuantile(chance), 4);
    expect(mixtureBelow(one, 5 + 2 * 1.3)).toBeCloseTo(1 - normalTail(1.3), 6);
  });

  it.each([0.001, 0.025, 0.2, 0.26, 0.5, 0.9, 0.999])('lies below its quantile with that chance: %s', (chance) => {
    expect(mixtureBelow(several, mixtureQuantile(several, chance))).toBeCloseTo(chance, 3);
  });

  it('is a point where all its parts are', () => {
    const point = { means: Float64Array.of(3, 3), deviations: Float64Array.of(0, 0) };
    expect(mixtureQuantile(point, 0.9)).toBe(3);
  });
});
