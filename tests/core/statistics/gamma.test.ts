import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digamma, logGamma } from '../../../src/core/statistics/gamma.ts';
import { logRisingFactorial, risingFactorialSlope } from '../../../src/core/statistics/risingFactorial.ts';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe('logGamma', () => {
  // Abramowitz & Stegun, table 6.1, and factorials.
  it.each([
    [1, 0],
    [2, 0],
    [1.25, Math.log(0.9064024771)],
    [1.5, Math.log(0.8862269255)],
    [1.75, Math.log(0.9190625268)],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [11, Math.log(3_628_800)],
  ])('of %d is %d', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 9);
  });
  // mpmath 1.3 with 40 digits.
  it.each([
    [1e-5, 11.512919692895826],
    [0.243, 1.3180435846996699],
    [7.999, 8.523145786158915],
    [12345.678, 103959.91990554606],
    [1e6, 12815504.569147611],
  ])('of %d keeps fifteen digits', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThanOrEqual(2e-15 * Math.max(1, Math.abs(expected)));
  });
  it('grows by log(x) from x to x + 1', () => {
    fc.assert(
      fc.property(positive, (x) => {
        const difference = logGamma(x + 1) - logGamma(x) - Math.log(x);
        expect(Math.abs(difference)).toBeLessThan(1e-14 * Math.max(1, logGamma(x + 1), Math.abs(Math.log(x))));
      }),
    );
  });
});

describe('digamma', () => {
  // Abramowitz & Stegun, table 6.1.
  it.each([
    [1, -0.5772156649],
    [1.5, 0.036489974],
    [2, 0.4227843351],
  ])('of %d is %d', (x, expected) => {
    expect(digamma(x)).toBeCloseTo(expected, 10);
  });
  it('is the slope of logGamma', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 100, noNaN: true }), (x) => {
        const slope = (logGamma(x + 1e-4) - logGamma(x - 1e-4)) / 2e-4;
        expect(digamma(x)).toBeCloseTo(slope, 6);
      }),
    );
  });
});

describe('the rising factorial', () => {
  it('of no factors is 1', () => {
    expect([logRisingFactorial(0.3, 0), risingFactorialSlope(0.3, 0)]).toEqual([0, 0]);
  });
  it('of few factors and of many agree with the gamma function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), fc.nat({ max: 200 }), (from, count) => {
        expect(logRisingFactorial(from, count)).toBeCloseTo(logGamma(from + count) - logGamma(from), 8);
        expect(risingFactorialSlope(from, count)).toBeCloseTo(digamma(from + count) - digamma(from), 8);
      }),
    );
  });
});
