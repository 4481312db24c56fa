import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalQuantile, normalTail, normalTwoTails } from '../../../src/core/statistics/normal.ts';

describe('normalTail', () => {
  // Abramowitz & Stegun, table 26.1.
  it.each([
    [0, 0.5],
    [0.5, 1 - 0.691462461274013],
    [1, 1 - 0.841344746068543],
    [2, 1 - 0.977249868051821],
    [-1, 0.841344746068543],
  ])('above %d is %d', (z, chance) => {
    expect(normalTail(z)).toBeCloseTo(chance, 14);
  });
  // Abramowitz & Stegun, table 26.2: -log10 of the tail.
  it.each([
    [5, 6.54265],
    [10, 23.11805],
    [38, 315.53979],
  ])('above %d has minus logarithm %d', (z, logarithm) => {
    expect(-Math.log10(normalTail(z))).toBeCloseTo(logarithm, 5);
  });
  it('adds up to 1 with the tail on the other side, and is half of both', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(normalTail(z) + normalTail(-z)).toBeCloseTo(1, 14);
        expect(normalTwoTails(z)).toBe(2 * Math.min(normalTail(z), normalTail(-z)));
      }),
    );
  });
  it('is 0 or 1 far outside, never NaN', () => {
    expect([1e200, -1e200, Infinity, -Infinity].map(normalTail)).toEqual([0, 1, 0, 1]);
  });
});

describe('normalQuantile', () => {
  // Abramowitz & Stegun, table 26.5.
  it.each([
    [0.5, 0],
    [0.1, 1.281551565544601],
    [0.05, 1.644853626951473],
    [0.025, 1.95996398454005],
    [0.005, 2.575829303548901],
    [0.001, 3.090232306167814],
  ])('of %d is %d', (chance, z) => {
    expect(normalQuantile(chance)).toBeCloseTo(z, 13);
  });
  it('is the inverse of the tail, down to the smallest chances', () => {
    fc.assert(
      fc.property(fc.double({ min: -307, max: -0.302, noNaN: true }), (exponent) => {
        const chance = 10 ** exponent;
        expect(normalTail(normalQuantile(chance)) / chance).toBeCloseTo(1, 11);
        expect(normalQuantile(1 - chance)).toBe(-normalQuantile(1 - (1 - chance)));
      }),
    );
  });
});
