import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chiSquareTail } from '../../../src/core/statistics/chiSquare.ts';
import {
  chanceOfDifference,
  chanceOfLead,
  differenceInterval,
  pooledZ,
} from '../../../src/core/statistics/twoProportions.ts';

/** Heart attacks under placebo and aspirin: Agresti, Categorical Data Analysis, section 2.2. */
const physicians = { convA: 104, nA: 11_037, convB: 189, nB: 11_034 };

describe('the test of two proportions', () => {
  it('gives z 5.00 and the interval (0.005, 0.011) for the aspirin study', () => {
    expect(pooledZ(physicians)).toBeCloseTo(5.0, 2);
    const [low, high] = differenceInterval(physicians, 0.95);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.005', '0.011']);
  });

  const group = fc
    .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, rate]) => [Math.round(rate * n), n] as const);
  const variants = fc
    .tuple(group, group)
    .map(([[convA, nA], [convB, nB]]) => ({ convA, nA, convB, nB }))
    .filter(({ convA, nA, convB, nB }) => convA + convB > 0 && convA + convB < nA + nB);
  const swapped = ({ convA, nA, convB, nB }: typeof physicians) => ({ convA: convB, nA: nB, convB: convA, nB: nA });

  it('is a chance, the same whichever variant is called A', () => {
    fc.assert(
      fc.property(variants, (both) => {
        const chance = chanceOfDifference(both);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfDifference(swapped(both))).toBe(chance);
        expect(chanceOfLead(both) + chanceOfLead(swapped(both))).toBeCloseTo(1, 12);
      }),
    );
  });
  it('is the chi-square test of the 2 × 2 table', () => {
    fc.assert(
      fc.property(variants, ({ convA: a, nA, convB: c, nB }) => {
        const [b, d, n] = [nA - a, nB - c, nA + nB];
        const square = (n * (a * d - b * c) ** 2) / (nA * nB * (a + c) * (b + d));
        expect(chanceOfDifference({ convA: a, nA, convB: c, nB })).toBeCloseTo(chiSquareTail(square, 1), 10);
      }),
    );
  });
  it('keeps the digits of a tiny p', () => {
    // z = 20: mpmath 1.3 gives a tail of 2.7536241186062337e-89.
    const n = 100_000;
    const share = 0.5 + 20 / Math.sqrt(8 * n);
    const z = pooledZ({ convA: (1 - share) * n, nA: n, convB: share * n, nB: n });
    expect(z).toBeCloseTo(20, 9);
    expect(
      chanceOfLead({ convA: (1 - share) * n, nA: n, convB: share * n, nB: n }) / 2.7536241186062337e-89,
    ).toBeCloseTo(1, 7);
  });
  it('has an interval around the difference that widens with the confidence', () => {
    fc.assert(
      fc.property(variants, (both) => {
        const difference = both.convB / both.nB - both.convA / both.nA;
        const [low90, high90] = differenceInterval(both, 0.9);
        const [low99, high99] = differenceInterval(both, 0.99);
        expect(low99).toBeLessThanOrEqual(low90);
        expect(high99).toBeGreaterThanOrEqual(high90);
        expect((low90 + high90) / 2).toBeCloseTo(difference, 12);
      }),
    );
  });
});
