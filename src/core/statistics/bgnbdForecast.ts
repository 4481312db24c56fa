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
 * Purchases to expect from one customer in the coming time: equation 10 of Fader, Hardie and Lee 2005, as the integral that it
 * comes from. Of a customer who is still there and leaves after a purchase with chance p, (1 − (1 + p·τ)^−s)/p purchases are
 * to be expected, where τ is the time in units of α + age and s is r + frequency; p follows Beta(a, b + frequency). Over the
 * logit of p the integrand is analytic, so that equal steps lose nothing, and a = 1, where the closed form is 0/0, is a point
 * like any other. The relative error is below 1e-11 for any time, and the work grows with its logarithm only.
 * @example
 * expectedPurchases(39, { frequency: 2, recency: 30.43, age: 38.86 }, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 })
 * //=> 1.22603
 */
export function expectedPurchases(time: number, customer: CustomerHistory, parameters: BgnbdParameters): number {
  const { r, alpha, a, b } = parameters;
  // Looked up once: where the script runs in a context of its own (the preview, the tests) a global is slow to reach.
  const { exp, expm1, log, log1p, max, min, sqrt } = Math;
  const shape = r + customer.frequency;
  const staying = b + customer.frequency;
  const scaled = time / (alpha + customer.age);
  const boughtIfLeaving = (leaving: number): number => -expm1(-shape * log1p(leaving * scaled)) / leaving;
  const spread = sqrt(1 / a + 1 / staying);
  // Where the chance is as good as known, steps would drown in the rounding of its logit.
  if (spread < 1e-6) return boughtIfLeaving(a / (a + staying)) * chanceAlive(customer, parameters);
  const step = min(0.2, 0.6 * spread);
  const peak = log(a / staying);
  const logDensity = (logit: number): number => -a * log1p(exp(-logit)) - staying * log1p(exp(logit));
  const highest = logDensity(peak);
  let [weights, purchases] = [0, 0];
  const walk = (from: number, stride: number, isFlat: (leaving: number, logit: number) => boolean, fall: number) => {
    for (let logit = from; ; logit += stride) {
      const leaving = 1 / (1 + exp(-logit));
      const weight = exp(logDensity(logit) - highest);
      const weighted = weight * boughtIfLeaving(leaving);
      // From here on only powers of p or of 1 − p are left: a geometric series, and its sum.
      const rest = isFlat(leaving, logit) ? -1 / expm1(-fall * step) : 1;
      weights += weight * rest;
      purchases += weighted * rest;
      if (rest !== 1 || (weight <= weights * NEGLIGIBLE && weighted <= purchases * NEGLIGIBLE)) return;
    }
  };
  walk(peak, -step, (leaving) => leaving * max(staying, (shape + 1) * scaled, 1) < NEGLIGIBLE, a);
  walk(peak + step, step, (_, logit) => exp(-logit) * max(a, shape, 1) < NEGLIGIBLE, staying);
  return (purchases / weights) * chanceAlive(customer, parameters);
}

const NEGLIGIBLE = 1e-17;

/** Up to here the months are summed one by one. */
const MONTHS_ONE_BY_ONE = 5000;
/** Steps of Simpson's rule from one month to twice as many. */
const STEPS_PER_DOUBLING = 256;

/**
 * The purchases of the coming months, each discounted by the end of its month. What lies so far ahead that nothing of it is left
 * costs nothing, so that a horizon of millions of months has its limit at once.
 * @param expected purchases to expect up to the end of a month
 * @example
 * discountedPurchases(2, 0.1, (month) => 11 * month) //=> 11 / 1.1 + 11 / 1.21
 */
export function discountedPurchases(months: number, discount: number, expected: (month: number) => number): number {
  if (discount === 0) return expected(months);
  const last = Math.min(months, Math.ceil((37 - Math.log(discount)) / Math.log1p(discount)));
  const worth = (month: number): number => Math.exp(-month * Math.log1p(discount));
  const oneByOne = Math.min(last, MONTHS_ONE_BY_ONE);
  let total = 0;
  let before = 0;
  for (let month = 1; month <= oneByOne; month++) {
    const purchases = expected(month);
    total += (purchases - before) * worth(month);
    before = purchases;
  }
  if (last <= oneByOne + 1) return last === oneByOne ? total : total + (expected(last) - before) * worth(last);
  // Summed by parts, the rest is a sum of a smooth function, and that nearly its integral (Euler and Maclaurin).
  const sum = smoothSum((month) => worth(month) * expected(month), oneByOne + 1, last - 1);
  const lossPerMonth = discount / (1 + discount);
  return total + worth(last) * expected(last) - worth(oneByOne + 1) * before + lossPerMonth * sum;
}

function smoothSum(valueAt: (month: number) => number, first: number, last: number): number {
  const slope = (at: number): number => (valueAt(at + 0.5) - valueAt(at - 0.5)) / 12;
  let sum = (valueAt(first) + valueAt(last)) / 2 + slope(last) - slope(first);
  for (let from = first; from < last; from = Math.min(2 * from, last)) {
    const width = (Math.min(2 * from, last) - from) / STEPS_PER_DOUBLING;
    for (let step = 0; step <= STEPS_PER_DOUBLING; step++) {
      const share = step === 0 || step === STEPS_PER_DOUBLING ? 1 : step % 2 === 0 ? 2 : 4;
      sum += (share * width * valueAt(from + step * width)) / 3;
    }
  }
  return sum;
}
