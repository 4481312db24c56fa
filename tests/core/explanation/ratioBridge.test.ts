import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RatioBridge, type RatioPart, ratioBridge } from '../../../src/core/explanation/ratioBridge.ts';

/**
 * Population in thousands and deaths per thousand of the United States by race and age, from P. Das Gupta, Standardization and
 * Decomposition of Rates (1993), example 5.3; the results are those that the R package DasGuptR prints for it.
 */
const SIZES_1985 = [
  ...[3041, 11577, 27450, 32711, 35480, 27411, 19555, 19795, 15254, 8022, 2472],
  ...[707, 2692, 6473, 6841, 6547, 4352, 3034, 2540, 1749, 804, 236],
];
const SIZES_1970 = [
  ...[2968, 11484, 34614, 30992, 21983, 20314, 20928, 16897, 11339, 5720, 1315],
  ...[535, 2162, 6120, 4781, 3096, 2718, 2363, 1767, 1149, 448, 117],
];
const RATES_1985 = [
  ...[9.163, 0.462, 0.248, 0.929, 1.084, 1.81, 4.715, 12.187, 27.728, 64.068, 157.57],
  ...[17.208, 0.738, 0.328, 1.103, 2.045, 3.724, 8.052, 17.812, 34.128, 68.276, 125.161],
];
const RATES_1970 = [
  ...[18.469, 0.751, 0.391, 1.146, 1.287, 2.672, 6.636, 15.691, 34.723, 79.763, 176.837],
  ...[36.993, 1.352, 0.541, 2.04, 3.523, 6.746, 12.967, 24.471, 45.091, 74.902, 123.205],
];

const total = (bridge: RatioBridge, of: 'rateEffect' | 'mixEffect' | 'total') =>
  bridge.segments.reduce((sum, segment) => sum + segment[of], 0);

const part = fc.record({
  numeratorBefore: fc.integer({ min: 0, max: 500 }),
  denominatorBefore: fc.integer({ min: 0, max: 1000 }),
  numeratorAfter: fc.integer({ min: 0, max: 500 }),
  denominatorAfter: fc.integer({ min: 0, max: 1000 }),
});
const parts = fc
  .array(part, { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map(
      (each, index): RatioPart => ({
        ...each,
        segment: `S${index}`,
        numeratorBefore: each.denominatorBefore === 0 ? 0 : each.numeratorBefore,
        numeratorAfter: each.denominatorAfter === 0 ? 0 : each.numeratorAfter,
      }),
    ),
  )
  .filter((list) => list.some((each) => each.denominatorBefore > 0) && list.some((each) => each.denominatorAfter > 0));

describe('ratioBridge', () => {
  it('finds what is published for deaths in the United States', () => {
    const bridge = ratioBridge(
      RATES_1970.map((rate, index) => ({
        segment: String(index),
        numeratorBefore: rate * (SIZES_1970[index] as number),
        denominatorBefore: SIZES_1970[index] as number,
        numeratorAfter: (RATES_1985[index] as number) * (SIZES_1985[index] as number),
        denominatorAfter: SIZES_1985[index] as number,
      })),
    );
    expect([bridge.before, bridge.after].map((rate) => rate.toFixed(6))).toEqual(['9.421833', '8.735618']);
    expect(total(bridge, 'rateEffect')).toBeCloseTo(-2.2277254, 7);
    expect(total(bridge, 'mixEffect')).toBeCloseTo(1.5415096, 7);
    expect(total(bridge, 'total')).toBeCloseTo(-0.6862158, 7);
  });
  it('tells a change of mix from one of rates: Simpson', () => {
    // Both rates rose, the overall one fell. By hand: shares 0.5 and 0.5, then 0.1 and 0.9; rates 0.4 and 0.1, then 0.42 and 0.11.
    const bridge = ratioBridge([
      { segment: 'good', numeratorBefore: 40, denominatorBefore: 100, numeratorAfter: 8.4, denominatorAfter: 20 },
      { segment: 'poor', numeratorBefore: 10, denominatorBefore: 100, numeratorAfter: 19.8, denominatorAfter: 180 },
    ]);
    expect(bridge.after - bridge.before).toBeCloseTo(-0.109, 12);
    expect(total(bridge, 'rateEffect')).toBeCloseTo(0.3 * 0.02 + 0.7 * 0.01, 12);
    expect(total(bridge, 'mixEffect')).toBeCloseTo(-0.4 * 0.41 + 0.4 * 0.105, 12);
  });
  it('counts a better segment that grows as good, and a poorer one as bad', () => {
    const bridge = ratioBridge([
      { segment: 'better', numeratorBefore: 20, denominatorBefore: 100, numeratorAfter: 40, denominatorAfter: 200 },
      { segment: 'poorer', numeratorBefore: 10, denominatorBefore: 100, numeratorAfter: 10, denominatorAfter: 100 },
    ]);
    const [better, poorer] = bridge.segments;
    expect(better).toMatchObject({ rateEffect: 0 });
    expect(better?.mixEffect).toBeGreaterThan(0);
    // It lost share, and that is good as well: it pulls the overall rate down less.
    expect(poorer?.mixEffect).toBeGreaterThan(0);
  });
  it('puts all of a segment that is new or gone into mix', () => {
    const { segments } = ratioBridge([
      { segment: 'stays', numeratorBefore: 5, denominatorBefore: 50, numeratorAfter: 5, denominatorAfter: 50 },
      { segment: 'new', numeratorBefore: 0, denominatorBefore: 0, numeratorAfter: 30, denominatorAfter: 50 },
      { segment: 'gone', numeratorBefore: 1, denominatorBefore: 50, numeratorAfter: 0, denominatorAfter: 0 },
      { segment: 'never', numeratorBefore: 0, denominatorBefore: 0, numeratorAfter: 0, denominatorAfter: 0 },
    ]);
    expect(segments.map(({ rateEffect }) => rateEffect)).toEqual([0, 0, 0, 0]);
    expect(segments[1]).toMatchObject({ rateBefore: null, rateAfter: 0.6 });
    expect(segments[2]).toMatchObject({ rateBefore: 0.02, rateAfter: null });
    expect(segments[3]?.total).toBe(0);
  });

  it('adds up to the change', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const bridge = ratioBridge(list);
        const scale = Math.max(1, bridge.before, bridge.after, ...list.map((each) => each.numeratorBefore));
        expect(Math.abs(total(bridge, 'total') - (bridge.after - bridge.before))).toBeLessThan(1e-11 * scale);
      }),
    );
  });
  it('says the same in another order, and of numbers in thousands', () => {
    const close = (one: RatioBridge, other: RatioBridge) => {
      for (const { segment, rateEffect, mixEffect } of one.segments) {
        const same = other.segments.find((each) => each.segment === segment);
        expect(same?.rateEffect).toBeCloseTo(rateEffect, 9);
        expect(same?.mixEffect).toBeCloseTo(mixEffect, 9);
      }
    };
    fc.assert(
      fc.property(parts, (list) => {
        close(ratioBridge(list), ratioBridge([...list].reverse()));
        const thousands = list.map((each) => ({
          segment: each.segment,
          numeratorBefore: each.numeratorBefore / 1000,
          denominatorBefore: each.denominatorBefore / 1000,
          numeratorAfter: each.numeratorAfter * 1000,
          denominatorAfter: each.denominatorAfter * 1000,
        }));
        close(ratioBridge(list), ratioBridge(thousands));
      }),
    );
  });
  it('is the opposite backwards', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const back = ratioBridge(
          list.map((each) => ({
            segment: each.segment,
            numeratorBefore: each.numeratorAfter,
            denominatorBefore: each.denominatorAfter,
            numeratorAfter: each.numeratorBefore,
            denominatorAfter: each.denominatorBefore,
          })),
        );
        ratioBridge(list).segments.forEach(({ rateEffect, mixEffect }, index) => {
          expect(back.segments[index]?.rateEffect).toBeCloseTo(-rateEffect, 9);
          expect(back.segments[index]?.mixEffect).toBeCloseTo(-mixEffect, 9);
        });
      }),
    );
  });
});
