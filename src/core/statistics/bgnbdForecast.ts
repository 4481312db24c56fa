import type { BgnbdParameters, CustomerHistory } from './bgnbdFit.ts';

/**
 * The chance that a customer is still there. A customer without a repeat purchase has had no occasion to leave in this
 * model, so the chance is 1.
 * Fader, Hardie and Lee 2008, Computing P(alive) using the BG/NBD model, note 021.
 * @example
 * chanceAlive({ frequency: 2, recency: 30, age: 39 }, { r: 0.24, alpha: 4.41, a: 0.79, b: 2.43 }) //=> 0.72068
 */
export function chanceAlive({ frequency, recency, age }: CustomerHistory, { r, alpha, a, b }: BgnbdParameters): number {
  if (frequency === 0) return 1;
  const silence = (r + frequency) * Math.log1p((age - recency) / (alpha + recency));
  return 1 / (1 + (a / (b + frequency - 1)) * Math.exp(silence));
}

/**
 * Purchases to expect from one customer in the coming time: equation 10 of Fader, Hardie and Lee 2005, written as a sum.
 * A customer who is still there would, without ever leaving, make a number of purchases that is negative binomial; how
 * many of them come before the dropout is a sum of ratios of beta functions. Every term is positive, so nothing cancels,
 * and a = 1, where the closed form with 2F1 is 0/0, is a point like any other. The relative error is below 1e-11;
 * Infinity where the sum would have more than a million terms.
 * @example
 * expectedPurchases(39, { frequency: 2, recency: 30.43, age: 38.86 }, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 })
 * //=> 1.22603
 */
export function expectedPurchases(time: number, customer: CustomerHistory, parameters: BgnbdParameters): number {
  const { r, alpha, a, b } = parameters;
  // Looked up once: where the script runs in a context of its own (the preview, the tests) a global is slow to reach.
  const { exp, log, max } = Math;
  const shape = r + customer.frequency;
  const dropoutShape = b + customer.frequency;
  const ratio = time / (alpha + customer.age);
  const chanceOfNext = ratio / (1 + ratio);
  let logChance = -shape * Math.log1p(ratio);
  let madeBeforeDropout = 0;
  let nextIsMade = 1;
  let expected = 0;
  for (let purchases = 1; purchases <= MOST_PURCHASES; purchases++) {
    logChance += log(((shape + purchases - 1) / purchases) * chanceOfNext);
    madeBeforeDropout += nextIsMade;
    nextIsMade *= (dropoutShape + purchases - 1) / (a + dropoutShape + purchases - 1);
    const term = exp(logChance) * madeBeforeDropout;
    expected += term;
    // The terms that are left fall at least as fast as a geometric series of this ratio.
    const fall = chanceOfNext * max(1, (shape + purchases) / (purchases + 1)) * (1 + 1 / purchases);
    if (fall < 1 && term * fall <= expected * (1 - fall) * 1e-15) return expected * chanceAlive(customer, parameters);
  }
  return Infinity;
}

const MOST_PURCHASES = 1_000_000;
