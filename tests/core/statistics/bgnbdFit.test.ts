import { describe, expect, it } from '@jest/globals';
import { type BgnbdParameters, type CustomerHistory, fitBgnbd } from '../../../src/core/statistics/bgnbdFit.ts';
import { logGamma } from '../../../src/core/statistics/gamma.ts';
import { Dice, simulatedHistories } from './simulatedCustomers.ts';

/** What Fader, Hardie and Lee 2005 find in the CDNOW sample. */
const cdnow: BgnbdParameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** The likelihood of one customer as the paper prints it, equation 6: no logarithms of sums. */
function printedLikelihood({ frequency: x, recency, age }: CustomerHistory, { r, alpha, a, b }: BgnbdParameters) {
  const beta = (first: number, second: number) =>
    Math.exp(logGamma(first) + logGamma(second) - logGamma(first + second));
  const purchases = Math.exp(logGamma(r + x) - logGamma(r)) * alpha ** r;
  const there = (beta(a, b + x) / beta(a, b)) * (alpha + age) ** -(r + x);
  const gone = x === 0 ? 0 : (beta(a + 1, b + x - 1) / beta(a, b)) * (alpha + recency) ** -(r + x);
  return purchases * (there + gone);
}

function logLikelihood(customers: readonly CustomerHistory[], parameters: BgnbdParameters): number {
  return customers.reduce((sum, customer) => sum + Math.log(printedLikelihood(customer, parameters)), 0);
}

describe('fitBgnbd', () => {
  const customers = simulatedHistories(2500, cdnow, new Dice(2005));
  const fit = fitBgnbd(customers, 0) as BgnbdParameters & { logLikelihood: number };

  it('reports the likelihood that the paper prints', () => {
    expect(fit.logLikelihood / logLikelihood(customers, fit)).toBeCloseTo(1, 12);
  });
  it('is better than its neighbours and than the truth', () => {
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      for (const factor of [0.999, 1.001]) {
        expect(logLikelihood(customers, { ...fit, [name]: fit[name] * factor })).toBeLessThan(fit.logLikelihood);
      }
    }
    expect(logLikelihood(customers, cdnow)).toBeLessThan(fit.logLikelihood);
  });
  it('recovers the parameters behind many customers', () => {
    const many = fitBgnbd(simulatedHistories(10_000, cdnow, new Dice(1)), 0) as BgnbdParameters;
    expect(Math.abs(many.r / cdnow.r - 1)).toBeLessThan(0.1);
    expect(Math.abs(many.alpha / cdnow.alpha - 1)).toBeLessThan(0.15);
    expect(many.a / (many.a + many.b)).toBeCloseTo(cdnow.a / (cdnow.a + cdnow.b), 1);
  });
  it('measures alpha in the unit of the times, and nothing else', () => {
    const inDays = customers.map(({ frequency, recency, age }) => ({ frequency, recency: recency * 7, age: age * 7 }));
    const days = fitBgnbd(inDays, 0) as BgnbdParameters;
    expect(days.alpha / fit.alpha).toBeCloseTo(7, 5);
    expect([days.r / fit.r, days.a / fit.a, days.b / fit.b].map((ratio) => ratio.toFixed(6))).toEqual(
      Array(3).fill('1.000000'),
    );
  });
  it('counts each of several equal customers', () => {
    const twice = fitBgnbd([...customers, ...customers], 0);
    expect((twice?.logLikelihood ?? 0) / fit.logLikelihood).toBeCloseTo(2, 9);
    expect((twice?.alpha ?? 0) / fit.alpha).toBeCloseTo(1, 6);
  });
  it('draws the parameters together with a penalty, at a cost of likelihood', () => {
    const held = fitBgnbd(customers, 0.01) as BgnbdParameters & { logLikelihood: number };
    const size = ({ r, alpha, a, b }: BgnbdParameters) => Math.hypot(r, alpha, a, b);
    expect(size(held)).toBeLessThan(size(fit));
    expect(held.logLikelihood).toBeLessThan(fit.logLikelihood);
  });
  it('finds no best model where every customer behaves alike, until a penalty holds the parameters', () => {
    const alike = Array.from({ length: 40 }, (_, week) => ({ frequency: 5, recency: 1 + (week % 20), age: 30 }));
    expect(fitBgnbd(alike, 0)).toBeNull();
    expect(fitBgnbd(alike, 0.001)).not.toBeNull();
  });
  it('gives finite numbers or nothing for the oddest tables', () => {
    const dice = new Dice(7);
    for (let table = 0; table < 60; table++) {
      const [scale, most] = [10 ** (12 * dice.uniform() - 6), 10 ** (6 * dice.uniform())];
      const odd = Array.from({ length: 1 + Math.floor(12 * dice.uniform()) }, () => {
        const frequency = Math.ceil(most * dice.uniform());
        const age = scale * dice.uniform();
        return { frequency, recency: age * dice.uniform(), age };
      });
      for (const number of Object.values(fitBgnbd(odd, table % 2) ?? {})) expect(number).toEqual(finite);
    }
  });
});

const finite = { asymmetricMatch: (value: unknown) => Number.isFinite(value) };
