import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meanOf, relativeLift, welchTest } from '../../../src/core/statistics/twoMeans.ts';
import { Dice } from './simulatedCustomers.ts';

describe('welchTest', () => {
  it('gives what R prints for t.test(extra ~ group, data = sleep), whose difference is the other way round', () => {
    const [first, second] = [
      [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    ].map(meanOf) as [ReturnType<typeof meanOf>, ReturnType<typeof meanOf>];
    const test = welchTest(second, first, 0.95);
    expect(test?.degreesOfFreedom).toBeCloseTo(17.776, 3);
    expect(test?.chance).toBeCloseTo(0.07939, 5);
    expect(test?.low).toBeCloseTo(-3.3654832, 7);
    expect(test?.high).toBeCloseTo(0.2054832, 7);
    expect((test?.difference ?? 0) / Math.sqrt(first.variance + second.variance)).toBeCloseTo(-1.8608, 4);
  });
  it('gives what NIST prints for the miles per gallon of American and Japanese cars', () => {
    // NIST/SEMATECH e-Handbook, 1.3.5.3: of means, deviations and counts alone, without equal variances.
    const cars = (count: number, mean: number, deviation: number) => ({
      count,
      mean,
      variance: deviation ** 2 / count,
    });
    const [american, japanese] = [cars(249, 20.14458, 6.4147), cars(79, 30.48101, 6.10771)];
    const test = welchTest(japanese, american, 0.95);
    expect(test?.degreesOfFreedom).toBeCloseTo(136.875, 2);
    expect((test?.difference ?? 0) / Math.sqrt(american.variance + japanese.variance)).toBeCloseTo(-12.94627, 4);
  });
  it('is null only where nothing varies beyond rounding', () => {
    expect(welchTest(meanOf([0.1, 0.1, 0.1]), meanOf([0.3, 0.3]), 0.95)).toBeNull();
    expect(welchTest(meanOf([0, 0]), meanOf([0, 0]), 0.95)).toBeNull();
    expect(welchTest(meanOf([1, 1]), meanOf([1, 2]), 0.95)).not.toBeNull();
    expect(welchTest(meanOf([0, 1e-200]), meanOf([0, 2e-200]), 0.95)).toBeNull();
  });
  it('is below alpha exactly where the interval leaves 0 out, and the same with A and B swapped', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, values, fc.constantFrom(0.8, 0.95), (a, b, confidence) => {
        const test = welchTest(meanOf(a), meanOf(b), confidence);
        fc.pre(test !== null);
        const back = welchTest(meanOf(b), meanOf(a), confidence);
        expect(back?.low).toBeCloseTo(-test.high, 9);
        expect(back?.chance).toBeCloseTo(test.chance, 12);
        expect(test.low).toBeLessThan(test.difference);
        if (Math.abs(test.chance - (1 - confidence)) < 1e-9) return;
        expect(test.low > 0 || test.high < 0).toBe(test.chance < 1 - confidence);
      }),
    );
  });
});

describe('relativeLift', () => {
  it('holds the true lift about as often as it says', () => {
    const dice = new Dice(1803);
    let held = 0;
    const tests = 1000;
    for (let test = 0; test < tests; test++) {
      const a = meanOf(Array.from({ length: 60 }, () => 10 * dice.gamma(2)));
      const b = meanOf(Array.from({ length: 90 }, () => 12 * dice.gamma(2)));
      const { low, high } = relativeLift(a, b, welchTest(a, b, 0.95)?.reach ?? 0);
      if (low <= 0.2 && 0.2 <= high) held += 1 / tests;
    }
    expect(held).toBeGreaterThan(0.93);
    expect(held).toBeLessThan(0.97);
  });
  it('does not depend on the unit', () => {
    const [a, b] = [
      [3, 4, 8],
      [5, 9, 4],
    ];
    const toman = relativeLift(meanOf(a as number[]), meanOf(b as number[]), 2);
    const rial = relativeLift(
      meanOf((a as number[]).map((v) => v * 10)),
      meanOf((b as number[]).map((v) => v * 10)),
      2,
    );
    expect(rial.lift).toBeCloseTo(toman.lift, 12);
    expect(rial.high).toBeCloseTo(toman.high, 12);
  });
});
