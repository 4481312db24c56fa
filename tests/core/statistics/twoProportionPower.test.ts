import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { observationsPerGroup, powerOfTwoProportions } from '../../../src/core/statistics/twoProportionPower.ts';

// The examples of R's help page of power.prop.test, to the digits printed there.
describe('the examples of power.prop.test', () => {
  it('n = 50, p1 = .50, p2 = .75: power = 0.740', () => {
    expect(powerOfTwoProportions(50, 0.5, 0.75, 0.05)).toBeCloseTo(0.74, 3);
  });
  it('p1 = .50, p2 = .75, power = .90: n = 76.7', () => {
    expect(observationsPerGroup(0.5, 0.25, 0.05, 0.9, 'pooled')).toBeCloseTo(76.7, 1);
  });
  it('n = 50, p1 = .5, power = .90: p2 = 0.8026', () => {
    expect(powerOfTwoProportions(50, 0.5, 0.8026, 0.05)).toBeCloseTo(0.9, 3);
  });
  it('n = 50, p1 = .5, p2 = 0.9, power = .90: sig.level = 0.00131', () => {
    expect(powerOfTwoProportions(50, 0.5, 0.9, 0.00131)).toBeCloseTo(0.9, 3);
  });
});

const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const alpha = fc.double({ min: 0.001, max: 0.2, noNaN: true });

describe('power and sample size', () => {
  it('undo each other', () => {
    const power = fc.double({ min: 0.3, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(rate, rate, alpha, power, (one, other, level, wanted) => {
        fc.pre(Math.abs(one - other) > 0.001);
        const perGroup = observationsPerGroup(one, other - one, level, wanted, 'pooled');
        expect(powerOfTwoProportions(perGroup, one, other, level)).toBeCloseTo(wanted, 9);
      }),
    );
  });
  it('ask for the same whether the rate rises or falls', () => {
    fc.assert(
      fc.property(rate, rate, alpha, (one, other, level) => {
        fc.pre(Math.abs(one - other) > 0.001);
        for (const method of ['pooled', 'unpooled'] as const) {
          const rising = observationsPerGroup(one, other - one, level, 0.8, method);
          expect(observationsPerGroup(other, one - other, level, 0.8, method) / rising).toBeCloseTo(1, 9);
        }
      }),
    );
  });
  it('grow with each other', () => {
    fc.assert(
      fc.property(rate, rate, alpha, fc.integer({ min: 1, max: 1e6 }), (one, other, level, perGroup) => {
        expect(powerOfTwoProportions(perGroup + 1, one, other, level)).toBeGreaterThanOrEqual(
          powerOfTwoProportions(perGroup, one, other, level) - 1e-12,
        );
      }),
    );
  });
  it('need nobody for a power below that of chance', () => {
    expect(observationsPerGroup(0.2, 0.05, 0.5, 0.05, 'pooled')).toBe(0);
  });
});
