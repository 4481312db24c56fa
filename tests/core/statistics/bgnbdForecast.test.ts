import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BgnbdParameters, CustomerHistory } from '../../../src/core/statistics/bgnbdFit.ts';
import { chanceAlive, discountedPurchases, expectedPurchases } from '../../../src/core/statistics/bgnbdForecast.ts';

const cdnow: BgnbdParameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** Gauss's hypergeometric function 2F1 for z below 1, as its series stands (DLMF 15.2.1). */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; Math.abs(term) > 1e-17 * Math.abs(sum) || n < 10; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
  }
  return sum;
}

/** Equation 10 of Fader, Hardie and Lee 2005, as the paper prints it. */
function printedExpectation(time: number, customer: CustomerHistory, parameters: BgnbdParameters): number {
  const { frequency: x, recency, age } = customer;
  const { r, alpha, a, b } = parameters;
  const series = hypergeometric(r + x, b + x, a + b + x - 1, time / (alpha + age + time));
  const rest = 1 - ((alpha + age) / (alpha + age + time)) ** (r + x) * series;
  const gone = x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x);
  return (((a + b + x - 1) / (a - 1)) * rest) / (1 + gone);
}

const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
const parameters = fc.record({ r: parameter, alpha: parameter, a: parameter, b: parameter });
const customers = fc
  .tuple(
    fc.nat({ max: 40 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.1, max: 400, noNaN: true }),
  )
  .map(([frequency, share, age]) => ({ frequency, recency: frequency === 0 ? 0 : share * age, age }));
const times = fc.double({ min: 0, max: 400, noNaN: true }).filter((time) => time === 0 || time > 1e-9);

describe('expectedPurchases', () => {
  // mpmath 1.3 with 60 digits, from the closed form.
  it.each<[number, CustomerHistory, BgnbdParameters, number]>([
    [39, { frequency: 2, recency: 30.43, age: 38.86 }, cdnow, 1.2260281747671444],
    [
      218.737,
      { frequency: 5, recency: 1.09767, age: 1.75765 },
      { r: 0.348018, alpha: 0.255351, a: 2.47025, b: 0.0771709 },
      0.7324198765717173,
    ],
    [
      56.1957,
      { frequency: 40, recency: 7.85066, age: 13.19 },
      { r: 0.0810303, alpha: 1.63058, a: 1.34476, b: 9.94461 },
      0.000033875225769532643,
    ],
    [
      218.844,
      { frequency: 12, recency: 1.15422, age: 1.66188 },
      { r: 1.93602, alpha: 0.101193, a: 11.6081, b: 0.392732 },
      0.018573806875590414,
    ],
  ])('in %d periods keeps twelve digits', (time, customer, model, expected) => {
    expect(expectedPurchases(time, customer, model) / expected).toBeCloseTo(1, 12);
  });
  it('is the closed form of the paper', () => {
    fc.assert(
      fc.property(times, customers, parameters, (time, customer, model) => {
        const printed = printedExpectation(time, customer, model);
        // The closed form loses its digits near a = 1 and for short times; the sum does not.
        if (Math.abs(model.a - 1) < 0.01 || Math.abs(model.a + model.b + customer.frequency - 1) < 0.01) return;
        const lost = 1e-12 / Math.min(1, Math.abs(model.a - 1));
        expect(Math.abs(expectedPurchases(time, customer, model) - printed)).toBeLessThanOrEqual(
          lost * (1 + model.a + model.b + customer.frequency) + 1e-9 * Math.abs(printed),
        );
      }),
    );
  });
  it('has no gap at a = 1', () => {
    const customer = { frequency: 3, recency: 20, age: 30 };
    const [below, at, above] = [1 - 1e-6, 1, 1 + 1e-6].map((a) => expectedPurchases(30, customer, { ...cdnow, a }));
    expect(at).toBeCloseTo(((below as number) + (above as number)) / 2, 10);
  });
  it('is 0 for no time and never falls with time', () => {
    fc.assert(
      fc.property(times, times, customers, parameters, (one, other, customer, model) => {
        const sooner = expectedPurchases(Math.min(one, other), customer, model);
        const later = expectedPurchases(Math.max(one, other), customer, model);
        expect(expectedPurchases(0, customer, model)).toBe(0);
        expect(later).toBeGreaterThanOrEqual(sooner * (1 - 1e-11));
      }),
    );
  });
  it('stays below what a customer who never leaves would buy', () => {
    fc.assert(
      fc.property(times, customers, parameters, (time, customer, model) => {
        const rate = (model.r + customer.frequency) / (model.alpha + customer.age);
        expect(expectedPurchases(time, customer, model)).toBeLessThanOrEqual(rate * time * (1 + 1e-11));
      }),
    );
  });
  // mpmath 1.3 with 40 digits, from the closed form.
  it.each<[number, Partial<BgnbdParameters>, number]>([
    [30e6, {}, 191.6996236394629],
    [30e6, { a: 1e-5 }, 1554779.858436462],
    [30e6, { a: 2.5 }, 1.806960039205609],
  ])('in %d periods, long after all else, is right as well', (time, other, expected) => {
    const customer = { frequency: 2, recency: 30.43, age: 38.86 };
    expect(expectedPurchases(time, customer, { ...cdnow, ...other }) / expected).toBeCloseTo(1, 11);
  });
  it('ends where the chance to leave is all but known', () => {
    const customer = { frequency: 0, recency: 0, age: 30 };
    const known = expectedPurchases(30, customer, { r: 1, alpha: 30, a: 1e40, b: 1e40 });
    expect(known).toBeCloseTo(2 * (1 - 1 / 1.25), 9);
  });
});

describe('discountedPurchases', () => {
  const expected = (month: number) => expectedPurchases(30 * month, { frequency: 2, recency: 30, age: 39 }, cdnow);
  it('is the sum over the months', () => {
    const byHand = [1, 2, 3].map((month) => (expected(month) - expected(month - 1)) / 1.02 ** month);
    expect(discountedPurchases(3, 0.02, expected)).toBeCloseTo(
      byHand.reduce((one, other) => one + other),
      12,
    );
  });
  it('has a limit, which a horizon of millions of months reaches', () => {
    const [tenYears, ever] = [120, 1e9].map((months) => discountedPurchases(months, 0.01, expected));
    expect(ever).toBeGreaterThan(tenYears as number);
    expect(discountedPurchases(1e7, 0.01, expected)).toBe(ever);
  });
  it('without a discount is what is bought until the end', () => {
    expect(discountedPurchases(1e6, 0, expected)).toBe(expected(1e6));
  });
  it('keeps nine digits where a small discount lets distant months count', () => {
    const slow = (month: number) => Math.log1p(month);
    for (const months of [5001, 5002, 20_000, 60_000]) {
      let byHand = 0;
      for (let month = 1; month <= months; month++) byHand += (slow(month) - slow(month - 1)) / 1.001 ** month;
      expect(discountedPurchases(months, 0.001, slow) / byHand).toBeCloseTo(1, 9);
    }
  });
});

describe('chanceAlive', () => {
  it('is a chance, and falls with silence', () => {
    fc.assert(
      fc.property(customers, parameters, fc.double({ min: 0, max: 1e6, noNaN: true }), (customer, model, silence) => {
        const chance = chanceAlive(customer, model);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceAlive({ ...customer, age: customer.age + silence }, model)).toBeLessThanOrEqual(chance);
      }),
    );
  });
  it('is 1 without a repeat purchase, however long ago', () => {
    expect(chanceAlive({ frequency: 0, recency: 0, age: 1e9 }, cdnow)).toBe(1);
  });
  it('is 0, not NaN, after a silence no number can hold', () => {
    expect(chanceAlive({ frequency: 5000, recency: 0, age: 1e9 }, cdnow)).toBe(0);
  });
});
