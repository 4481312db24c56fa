import { normalQuantile, normalTail } from './normal.ts';

/** How the variance of the two rates is taken while planning. */
type PlanningMethod = 'pooled' | 'unpooled' | 'evanmiller';

/**
 * Observations that each of two groups needs, before rounding, for a two-sided test at level alpha to find the difference
 * with the given power; 0 where even no observation is too many, since the power asked for is below what chance gives.
 * `pooled` is that of R's power.prop.test; `unpooled` uses the two variances throughout; `evanmiller` takes the variance
 * without effect from the first rate, as https://www.evanmiller.org/ab-testing/sample-size.html does.
 * @example
 * observationsPerGroup(0.1, 0.02, 0.05, 0.8, 'pooled') //=> 3840.85
 */
export function observationsPerGroup(
  rate: number,
  difference: number,
  alpha: number,
  power: number,
  method: PlanningMethod,
): number {
  const varianceWithEffect = variance(rate) + variance(rate + difference);
  const varianceWithout = {
    pooled: 2 * variance(rate + difference / 2),
    unpooled: varianceWithEffect,
    evanmiller: 2 * variance(rate),
  }[method];
  const distance =
    normalQuantile(alpha / 2) * Math.sqrt(varianceWithout) + normalQuantile(1 - power) * Math.sqrt(varianceWithEffect);
  return Math.max(0, distance / Math.abs(difference)) ** 2;
}

/**
 * The chance that a two-sided test at level alpha finds the difference of two rates, counting only the tail on the side of
 * the effect, as R's power.prop.test does without `strict`.
 * @example
 * powerOfTwoProportions(3841, 0.1, 0.12, 0.05) //=> 0.800016
 */
export function powerOfTwoProportions(perGroup: number, rateA: number, rateB: number, alpha: number): number {
  const withoutEffect = normalQuantile(alpha / 2) * Math.sqrt(2 * variance((rateA + rateB) / 2));
  const reach = Math.sqrt(perGroup) * Math.abs(rateB - rateA) - withoutEffect;
  return normalTail(-reach / Math.sqrt(variance(rateA) + variance(rateB)));
}

function variance(rate: number): number {
  return rate * (1 - rate);
}
