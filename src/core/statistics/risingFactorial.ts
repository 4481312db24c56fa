import { digamma, logGamma } from './gamma.ts';

/** Beyond so many factors the gamma function is quicker than the product. */
const MOST_FACTORS = 64;

/**
 * Logarithm of the rising factorial from (from + 1) … (from + count - 1), which is Γ(from + count) / Γ(from).
 * @example
 * Math.exp(logRisingFactorial(3, 2)) //=> 12
 */
export function logRisingFactorial(from: number, count: number): number {
  if (count > MOST_FACTORS) return logGamma(from + count) - logGamma(from);
  const { log } = Math;
  let sum = 0;
  for (let factor = 0; factor < count; factor++) sum += log(from + factor);
  return sum;
}

/**
 * Derivative of `logRisingFactorial` by its first argument.
 * @example
 * risingFactorialSlope(2, 2) //=> 0.833333
 */
export function risingFactorialSlope(from: number, count: number): number {
  if (count > MOST_FACTORS) return digamma(from + count) - digamma(from);
  let sum = 0;
  for (let factor = 0; factor < count; factor++) sum += 1 / (from + factor);
  return sum;
}
