import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chanceOfCounts } from '../../../src/core/statistics/goodnessOfFit.ts';

describe('chanceOfCounts', () => {
  it("of Mendel's peas is 0.925: chi-square 0.470 with 3 degrees of freedom", () => {
    // Mendel 1866: round yellow, wrinkled yellow, round green, wrinkled green.
    expect(chanceOfCounts([315, 101, 108, 32], [9, 3, 3, 1])).toBeCloseTo(0.925, 3);
  });

  const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0.01, max: 100, noNaN: true })), {
    minLength: 2,
    maxLength: 12,
  });
  const split = (pairs: readonly (readonly [number, number])[]) =>
    [pairs.map(([count]) => count), pairs.map(([, share]) => share)] as const;

  it('is a chance, whatever the order of the groups and the size of the shares', () => {
    fc.assert(
      fc.property(groups, (pairs) => {
        fc.pre(pairs.some(([count]) => count > 0));
        const [counts, shares] = split(pairs);
        const chance = chanceOfCounts(counts, shares);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfCounts(...split([...pairs].reverse()))).toBeCloseTo(chance, 6);
        expect(
          chanceOfCounts(
            counts,
            shares.map((share) => share * 7),
          ),
        ).toBeCloseTo(chance, 6);
      }),
    );
  });
  it('is 1 when the split is as planned', () => {
    expect(chanceOfCounts([900, 300, 300], [3, 1, 1])).toBe(1);
  });
});
