import { describe, expect, it } from '@jest/globals';
import { logGamma } from '../../../src/core/statistics/gamma.ts';
import {
  type CustomerSpending,
  expectedOrderValue,
  fitGammaGamma,
  type GammaGammaParameters,
} from '../../../src/core/statistics/gammaGamma.ts';
import { Dice, simulatedSpending } from './simulatedCustomers.ts';

/** What Fader and Hardie 2013 find in the CDNOW sample. */
const cdnow: GammaGammaParameters = { p: 6.25, q: 3.74, v: 15.44 };

/** Equation 1a of note 025, as printed, in logarithms. */
function logLikelihood(customers: readonly CustomerSpending[], { p, q, v }: GammaGammaParameters): number {
  return customers.reduce((sum, { frequency: x, monetary: m }) => {
    const gammas = logGamma(p * x + q) - logGamma(p * x) - logGamma(q);
    return (
      sum +
      gammas +
      q * Math.log(v) +
      (p * x - 1) * Math.log(m) +
      p * x * Math.log(x) -
      (p * x + q) * Math.log(x * m + v)
    );
  }, 0);
}

describe('fitGammaGamma', () => {
  const customers = simulatedSpending(2500, cdnow, new Dice(2013));
  const fit = fitGammaGamma(customers) as GammaGammaParameters & { logLikelihood: number };

  it('reports the likelihood that the note prints', () => {
    expect(fit.logLikelihood / logLikelihood(customers, fit)).toBeCloseTo(1, 12);
  });
  it('is better than its neighbours and than the truth', () => {
    for (const name of ['p', 'q', 'v'] as const) {
      for (const factor of [0.999, 1.001]) {
        expect(logLikelihood(customers, { ...fit, [name]: fit[name] * factor })).toBeLessThan(fit.logLikelihood);
      }
    }
    expect(logLikelihood(customers, cdnow)).toBeLessThan(fit.logLikelihood);
  });
  it('recovers the mean order value of the population', () => {
    const mean = ({ p, q, v }: GammaGammaParameters) => (p * v) / (q - 1);
    expect(Math.abs(mean(fit) / mean(cdnow) - 1)).toBeLessThan(0.05);
  });
  it('measures v in money, and nothing else', () => {
    const inTomans = customers.map(({ frequency, monetary }) => ({ frequency, monetary: monetary * 1e5 }));
    const tomans = fitGammaGamma(inTomans) as GammaGammaParameters;
    expect([tomans.p / fit.p, tomans.q / fit.q, tomans.v / fit.v / 1e5].map((ratio) => ratio.toFixed(6))).toEqual(
      Array(3).fill('1.000000'),
    );
  });
  it('finds no best model where all spend the same', () => {
    expect(fitGammaGamma(Array(30).fill({ frequency: 2, monetary: 50 }))).toBeNull();
  });
});

describe('expectedOrderValue', () => {
  it('goes from the mean of all to the own mean as purchases grow', () => {
    const mean = (cdnow.p * cdnow.v) / (cdnow.q - 1);
    const values = [0, 1, 10, 1e3, 1e12].map((frequency) => expectedOrderValue({ frequency, monetary: 80 }, cdnow));
    expect(values[0]).toBeCloseTo(mean, 12);
    expect(values[4]).toBeCloseTo(80, 9);
    expect(values).toEqual([...values].sort((one, other) => one - other));
  });
});
