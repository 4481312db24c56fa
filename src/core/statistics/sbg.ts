import { hypergeometricFromOne } from './hypergeometric.ts';
import { maximise, type Slope } from './maximise.ts';
import { logRisingFactorial } from './risingFactorial.ts';

/** The parameters of the shifted-beta-geometric model: the chance to leave at a renewal is beta(alpha, beta). */
export interface SbgParameters {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The shifted-beta-geometric model of most likelihood, or null where no finite parameters are the best: where nobody leaves or
 * stays, or the rate of retention does not rise.
 * Fader and Hardie 2007, How to project customer retention, Journal of Interactive Marketing 21(1).
 * @param survivors of one group of customers, at its start and after each period; they never rise
 * @example
 * fitSbg([1000, 631, 468, 382, 326]) //=> { alpha: 0.763665, beta: 1.29583, logLikelihood: -1401.56 }
 */
export function fitSbg(survivors: readonly number[]): (SbgParameters & { readonly logLikelihood: number }) | null {
  const renewals = survivors.slice(1).map((stayed, index) => ({ stayed, left: (survivors[index] as number) - stayed }));
  const stays = renewals.reduce((sum, { stayed }) => sum + stayed, 0);
  const leaves = renewals.reduce((sum, { left }) => sum + left, 0);
  if (!(stays > 0 && leaves > 0)) return null;
  const starts = [0.5, 2, 10].map((size) => [leaves, stays].map((part) => Math.log((size * part) / (stays + leaves))));
  const summit = maximise((logs) => likelihoodSlope(renewals, logs.map(Math.exp)), starts);
  if (!summit) return null;
  const [alpha = 0, beta = 0] = summit.point.map(Math.exp);
  return { alpha, beta, logLikelihood: summit.value };
}

/**
 * Logarithm of the likelihood, and its derivatives by the logarithms of alpha and beta. At the renewal after t periods a share
 * alpha / (alpha + beta + t) of those still there leaves, and the others stay.
 */
function likelihoodSlope(
  renewals: readonly { readonly stayed: number; readonly left: number }[],
  [alpha = 0, beta = 0]: readonly number[],
): Slope {
  let [value, byAlpha, byBeta] = [0, 0, 0];
  renewals.forEach(({ stayed, left }, t) => {
    const size = alpha + beta + t;
    const both = (stayed + left) / size;
    value += left * Math.log(alpha / size) + stayed * Math.log((beta + t) / size);
    byAlpha += left - alpha * both;
    byBeta += (beta * stayed) / (beta + t) - beta * both;
  });
  return { value, gradient: [byAlpha, byBeta] };
}

/**
 * The share of a group that is still there after so many renewals: B(alpha, beta + t) / B(alpha, beta).
 * @example
 * sbgSurvival(2, { alpha: 1, beta: 1 }) //=> 1 / 3
 */
export function sbgSurvival(renewals: number, { alpha, beta }: SbgParameters): number {
  return Math.exp(logRisingFactorial(beta, renewals) - logRisingFactorial(alpha + beta, renewals));
}

/**
 * The periods to expect of a customer, each discounted to now by the rate of a period; Infinity where they have no end. Of a
 * customer who is not won yet the first period counts in full; one in the n-th period is about to renew, and what counts begins
 * with that renewal, undiscounted if it comes.
 * Fader and Hardie 2010, Customer-base valuation in a contractual setting, Marketing Science 29(1), equation 6.
 * @param period the customer is in, 0 for one who is not won yet
 * @example
 * discountedLifetime(1, 0.1, { alpha: 1, beta: 1 }) //=> 1.80145
 */
export function discountedLifetime(period: number, discount: number, { alpha, beta }: SbgParameters): number {
  const stays = period === 0 ? beta : beta + period;
  const nextRenewal = period === 0 ? 1 : (stays - 1) / (alpha + stays - 1);
  if (discount > 0) return nextRenewal * hypergeometricFromOne(stays, alpha + stays, 1 / (1 + discount));
  return alpha > 1 ? (nextRenewal * (alpha + stays - 1)) / (alpha - 1) : Infinity;
}
