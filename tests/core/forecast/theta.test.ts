import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitTheta } from '../../../src/core/forecast/theta.ts';

describe('the theta model', () => {
  it('follows a straight line', () => {
    const line = Array.from({ length: 30 }, (_, t) => 5 + 2 * t);
    const [next] = fitTheta(line).predict(1, 0.8);
    expect(Math.abs((next?.mean as number) - 65)).toBeLessThan(0.5);
  });

  it('goes on with half of the slope, as the classical method does, where the rest is noise around a line', () => {
    // Hyndman and Billah (2003): theta 2 is simple smoothing with half of the slope of the line.
    const noisy = Array.from({ length: 60 }, (_, t) => 100 + t + (t % 2 === 0 ? 8 : -8));
    const predictions = fitTheta(noisy).predict(20, 0.8);
    const slope = ((predictions[19]?.mean as number) - (predictions[9]?.mean as number)) / 10;
    expect(slope).toBeGreaterThan(0.4);
    expect(slope).toBeLessThan(1.1);
  });

  it('widens its interval with every period', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 5, maxLength: 40 }), (series) => {
        const widths = fitTheta(series)
          .predict(6, 0.8)
          .map(({ lower, upper }) => upper - lower);
        for (let step = 1; step < widths.length; step++) {
          expect(widths[step]).toBeGreaterThanOrEqual((widths[step - 1] as number) - 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });
});
