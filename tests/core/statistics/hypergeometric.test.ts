import { describe, expect, it } from '@jest/globals';
import { hypergeometricFromOne } from '../../../src/core/statistics/hypergeometric.ts';

describe('hypergeometricFromOne', () => {
  it.each([
    // By mpmath 1.3 with 30 digits.
    [0.5, 1, 0.3, 1.19522860933438],
    [1e-6, 2e-6, 0.999, 500.49654958979],
    [50, 50.01, 0.99, 99.0849761287206],
    [1e4, 2e4, 0.9, 1.81824267774862],
    [0.001, 5, 0.5, 1.00010982452017],
  ])('of b %d, c %d and x %d is %d', (b, c, x, value) => {
    expect(hypergeometricFromOne(b, c, x) / value).toBeCloseTo(1, 12);
  });
  it('is the sum that it stands for', () => {
    for (const [b, c] of [
      [3.806, 4.474],
      [1.182, 1.886],
      [0.267, 0.334],
      [12, 14.5],
    ] as const) {
      for (const x of [0, 0.1, 0.5, 0.9, 0.99]) {
        let [term, sum] = [1, 0];
        for (let k = 0; k < 5000; k++) {
          sum += term;
          term *= ((b + k) / (c + k)) * x;
        }
        expect(hypergeometricFromOne(b, c, x) / sum).toBeCloseTo(1, 12);
      }
    }
  });
});
