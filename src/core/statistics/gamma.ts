/**
 * Logarithm of the gamma function for x above 0: Stirling's series (Abramowitz & Stegun 6.1.41) from 8 on, and the
 * recurrence below. Off by at most 1e-15, relative to the larger of 1 and the result.
 * @example
 * Math.exp(logGamma(5)) //=> 24
 */
export function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  for (; shifted < STIRLING_FROM; shifted++) product *= shifted;
  const inverse = 1 / shifted;
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    HALF_LOG_TWO_PI +
    inverse * polynomial(LOG_GAMMA_SERIES, inverse * inverse) -
    Math.log(product)
  );
}

/**
 * Derivative of `logGamma`, for x above 0: the series of Abramowitz & Stegun 6.3.18 from 8 on, and the recurrence
 * below. Off by at most 3e-15, relative to the larger of 1 and the result.
 * @example
 * digamma(1) //=> -0.577216
 */
export function digamma(x: number): number {
  let below = 0;
  let shifted = x;
  for (; shifted < STIRLING_FROM; shifted++) below += 1 / shifted;
  const square = 1 / (shifted * shifted);
  return Math.log(shifted) - 0.5 / shifted - square * polynomial(DIGAMMA_SERIES, square) - below;
}

/** Where seven terms of the series reach the last digit of a double. */
const STIRLING_FROM = 8;
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
const LOG_GAMMA_SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const DIGAMMA_SERIES = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
