import { chiSquareTail } from './chiSquare.ts';

/**
 * The chance that a standard normal variable is above z. Its square is a chi-square variable of one degree of freedom, so
 * the relative error stays below 1e-13 down to the smallest chance that a number can hold (z = 38).
 * @example
 * normalTail(1.96) //=> 0.0249979
 */
export function normalTail(z: number): number {
  const outside = chiSquareTail(z * z, 1) / 2;
  return z < 0 ? 1 - outside : outside;
}

/**
 * The chance that a standard normal variable is farther from 0 than z, on either side.
 * @example
 * normalTwoTails(1.96) //=> 0.0499958
 */
export function normalTwoTails(z: number): number {
  return chiSquareTail(z * z, 1);
}

/**
 * The z above which a standard normal variable lies with a chance, strictly between 0 and 1: the inverse of `normalTail`,
 * NORM.S.INV(1 - chance) without its loss of digits. Abramowitz & Stegun 26.2.23 gives three digits, and each step of
 * Halley's method triples them. Off by at most 1e-14, relative to the larger of 1 and the result.
 * @example
 * normalQuantile(0.025) //=> 1.95996
 */
export function normalQuantile(chanceAbove: number): number {
  if (chanceAbove > 0.5) return -normalQuantile(1 - chanceAbove);
  const t = Math.sqrt(-2 * Math.log(chanceAbove));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step++) {
    const excess = (normalTail(z) - chanceAbove) / density(z);
    z += (2 * excess) / (2 - excess * z);
  }
  return z;
}

function density(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}
