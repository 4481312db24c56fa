import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wilsonInterval } from '../../../src/core/statistics/wilson.ts';

describe('wilsonInterval', () => {
  // Newcombe 1998, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('of %d in %d is %s to %s', (successes, trials, low, high) => {
    expect(wilsonInterval(successes, trials, 0.95).map((bound) => bound.toFixed(4))).toEqual([low, high]);
  });

  const counts = fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([trials, rate]) => [Math.round(rate * trials), trials] as const);
  const confidence = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });

  it('holds the rate and stays within 0 to 1', () => {
    fc.assert(
      fc.property(counts, confidence, ([successes, trials], level) => {
        const [low, high] = wilsonInterval(successes, trials, level);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-15);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-15);
      }),
    );
  });
  it('mirrors successes and failures', () => {
    fc.assert(
      fc.property(counts, confidence, ([successes, trials], level) => {
        const [low, high] = wilsonInterval(successes, trials, level);
        const [mirroredLow, mirroredHigh] = wilsonInterval(trials - successes, trials, level);
        expect(mirroredLow).toBeCloseTo(1 - high, 12);
        expect(mirroredHigh).toBeCloseTo(1 - low, 12);
      }),
    );
  });
  it('ends exactly at 0 and 1 without a success or a failure', () => {
    expect([wilsonInterval(0, 1, 0.95)[0], wilsonInterval(1, 1, 0.95)[1]]).toEqual([0, 1]);
  });
});
