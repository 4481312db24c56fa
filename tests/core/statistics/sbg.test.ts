import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { discountedLifetime, fitSbg, sbgSurvival } from '../../../src/core/statistics/sbg.ts';

/** Table 1 of Fader and Hardie 2007: percentages of 1,000 customers each, of which the first seven renewals are fitted. */
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const published = { regular: { alpha: 0.704, beta: 1.182 }, highEnd: { alpha: 0.668, beta: 3.806 } };

/** The likelihood as the paper prints it: P(T = t) of those who left at t, S(T) of those who stayed. */
function printedLikelihood(survivors: readonly number[], alpha: number, beta: number): number {
  let chance = alpha / (alpha + beta);
  let survival = 1 - chance;
  let sum = ((survivors[0] as number) - (survivors[1] as number)) * Math.log(chance);
  for (let t = 2; t < survivors.length; t++) {
    chance *= (beta + t - 2) / (alpha + beta + t - 1);
    survival -= chance;
    sum += ((survivors[t - 1] as number) - (survivors[t] as number)) * Math.log(chance);
  }
  return sum + (survivors[survivors.length - 1] as number) * Math.log(survival);
}

describe('fitSbg', () => {
  it.each([
    ['Regular', regular, published.regular],
    ['High End', highEnd, published.highEnd],
  ])('gives the parameters that the paper prints for the %s customers', (_, survivors, { alpha, beta }) => {
    const fit = fitSbg(survivors);
    expect(fit?.alpha).toBeCloseTo(alpha, 3);
    expect(fit?.beta).toBeCloseTo(beta, 3);
    expect((fit?.logLikelihood ?? 0) / printedLikelihood(survivors, fit?.alpha ?? 0, fit?.beta ?? 0)).toBeCloseTo(
      1,
      12,
    );
  });
  it('is better than its neighbours', () => {
    const { alpha = 0, beta = 0, logLikelihood = 0 } = fitSbg(highEnd) ?? {};
    for (const factor of [0.999, 1.001]) {
      expect(printedLikelihood(highEnd, alpha * factor, beta)).toBeLessThan(logLikelihood);
      expect(printedLikelihood(highEnd, alpha, beta * factor)).toBeLessThan(logLikelihood);
    }
  });
  it('does not depend on how many customers a count stands for', () => {
    const shares = fitSbg(regular.map((count) => count / 1000));
    expect(shares?.alpha).toBeCloseTo(fitSbg(regular)?.alpha ?? 0, 6);
    expect(shares?.beta).toBeCloseTo(fitSbg(regular)?.beta ?? 0, 6);
  });
  it('finds the parameters behind an exact curve', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        (alpha, beta) => {
          const curve = Array.from({ length: 13 }, (_, t) => 1e4 * sbgSurvival(t, { alpha, beta }));
          expect((fitSbg(curve)?.alpha ?? 0) / alpha).toBeCloseTo(1, 4);
          expect((fitSbg(curve)?.beta ?? 0) / beta).toBeCloseTo(1, 4);
        },
      ),
      { numRuns: 50 },
    );
  });
  it.each([
    ['nobody leaves', [100, 100, 100]],
    ['everybody leaves', [100, 0, 0]],
    ['retention stays the same', [800, 400, 200, 100]],
    ['retention falls', [100, 90, 50, 5]],
  ])('finds no best model where %s', (_, survivors) => {
    expect(fitSbg(survivors)).toBeNull();
  });
});

describe('sbgSurvival', () => {
  it('is near the share of High End customers who stayed, and falls by the rate of retention of the paper', () => {
    expect(sbgSurvival(7, published.highEnd)).toBeCloseTo(0.491, 2);
    for (let t = 1; t < 20; t++) {
      const ratio = sbgSurvival(t, published.highEnd) / sbgSurvival(t - 1, published.highEnd);
      expect(ratio).toBeCloseTo((3.806 + t - 1) / (0.668 + 3.806 + t - 1), 12);
    }
  });
});

describe('discountedLifetime', () => {
  it('is the discounted sum of the chances to be there', () => {
    for (const parameters of [published.regular, published.highEnd, { alpha: 3.8, beta: 15.2 }]) {
      for (const period of [0, 1, 2, 5, 12]) {
        let sum = 0;
        const [first, known] = [period === 0 ? 0 : period, sbgSurvival(Math.max(0, period - 1), parameters)];
        for (let t = 0; t < 1000; t++) sum += sbgSurvival(first + t, parameters) / known / 1.1 ** t;
        expect(discountedLifetime(period, 0.1, parameters) / sum).toBeCloseTo(1, 11);
      }
    }
  });
  it('gives the residual lifetime of a High End customer that the reference code of the paper prints', () => {
    // shifted_beta_geometric_py: 7.530 after the seven renewals, at 10 % a year.
    expect(discountedLifetime(8, 0.1, published.highEnd)).toBeCloseTo(7.53, 3);
  });
  it('without discounting is the mean of the chances to leave, or has no end', () => {
    expect(discountedLifetime(0, 0, { alpha: 2, beta: 6 })).toBeCloseTo(7, 12);
    expect(discountedLifetime(3, 0, { alpha: 2, beta: 6 })).toBeCloseTo(8, 12);
    expect(discountedLifetime(3, 1e-8, { alpha: 2, beta: 6 })).toBeCloseTo(8, 4);
    expect(discountedLifetime(0, 0, published.regular)).toBe(Infinity);
  });
});
