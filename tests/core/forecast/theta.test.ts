import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitTheta, fitThetaOfBlocks } from '../../../src/core/forecast/theta.ts';
import { noise } from './noise.ts';

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

describe('the theta model on blocks', () => {
  it('follows a straight line from the middle of the last block', () => {
    const line = Array.from({ length: 31 }, (_, t) => 5 + 2 * t);
    fitThetaOfBlocks(line, 3)
      .predict(7, 0.8)
      .forEach(({ mean }, step) => {
        expect(Math.abs(mean - (5 + 2 * (31 + step)))).toBeLessThan(1);
      });
  });

  it('strays less from a level that only noise hides', () => {
    const surprises = noise(3_000);
    const errors = { fine: 0, blocks: 0 };
    for (let trial = 0; trial < 50; trial++) {
      // Noise that lingers for a day: one step ahead the last value tells much, a week ahead nothing.
      let lingering = 0;
      const series = surprises.slice(60 * trial, 60 * (trial + 1)).map((each) => {
        lingering = lingering / 2 + each;
        return 100 + lingering;
      });
      errors.fine += ((fitTheta(series).predict(10, 0.8)[9]?.mean as number) - 100) ** 2;
      errors.blocks += ((fitThetaOfBlocks(series, 3).predict(10, 0.8)[9]?.mean as number) - 100) ** 2;
    }
    expect(errors.blocks).toBeLessThan(errors.fine);
  });

  it('is the model itself in a history of fewer than five blocks', () => {
    const short = [4, 6, 5, 7, 6, 8, 7, 9];
    expect(fitThetaOfBlocks(short, 3).predict(2, 0.8)).toEqual(fitTheta(short).predict(2, 0.8));
  });
});
