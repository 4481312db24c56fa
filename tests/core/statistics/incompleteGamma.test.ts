import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chiSquareTail } from '../../../src/core/statistics/chiSquare.ts';
import { upperIncompleteGamma } from '../../../src/core/statistics/incompleteGamma.ts';

describe('chiSquareTail', () => {
  // Percentage points of the chi-square distribution, Abramowitz & Stegun, table 26.8.
  it.each([
    [3.84146, 1, 0.05],
    [5.99146, 2, 0.05],
    [15.0863, 5, 0.01],
    [18.307, 10, 0.05],
    [53.672, 30, 0.005],
    [67.3276, 100, 0.995],
  ])('above %d with %d degrees of freedom is %d', (value, degreesOfFreedom, chance) => {
    expect(chiSquareTail(value, degreesOfFreedom) / chance).toBeCloseTo(1, 4);
  });
  it('with two degrees of freedom is an exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1400, noNaN: true }), (value) => {
        expect(chiSquareTail(value, 2) / Math.exp(-value / 2)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('upperIncompleteGamma', () => {
  it('is 1 at 0 and 0 at the far end', () => {
    expect([upperIncompleteGamma(3, 0), upperIncompleteGamma(3, 1e300), upperIncompleteGamma(3, Infinity)]).toEqual([
      1, 0, 0,
    ]);
  });
  it('keeps its recurrence Q(s + 1, x) = Q(s, x) + x^s e^-x / Γ(s + 1) where series and fraction meet', () => {
    for (const [shape, gammaOfNext] of [
      [1, 1],
      [2, 2],
      [5, 120],
      [10, 3_628_800],
    ] as const) {
      for (const x of [shape + 0.5, shape + 0.999, shape + 1.001, shape + 1.5]) {
        const step = (x ** shape * Math.exp(-x)) / gammaOfNext;
        expect(upperIncompleteGamma(shape + 1, x)).toBeCloseTo(upperIncompleteGamma(shape, x) + step, 13);
      }
    }
  });
  it('is a chance that falls with x', () => {
    const shape = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    const x = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(shape, x, x, (s, one, other) => {
        const near = upperIncompleteGamma(s, Math.min(one, other));
        const far = upperIncompleteGamma(s, Math.max(one, other));
        expect(far).toBeGreaterThanOrEqual(0);
        expect(near).toBeLessThanOrEqual(1 + 1e-9);
        expect(far).toBeLessThanOrEqual(near + 1e-9);
      }),
    );
  });
});
