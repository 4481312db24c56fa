import { logGamma } from './gamma.ts';

/**
 * Regularised upper incomplete gamma function Q(shape, x), for shape above 0: the series of DLMF 8.7.1 below
 * shape + 1, the continued fraction of DLMF 8.9.2 above. The relative error is below 1e-13 for shapes up to 100, far into
 * the tail too, and grows with the shape.
 * https://dlmf.nist.gov/8
 * @example
 * upperIncompleteGamma(1, 2) //=> 0.135335
 */
export function upperIncompleteGamma(shape: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const density = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? 1 - density * lowerSeries(shape, x) : density * upperFraction(shape, x);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz's method, in the form of Thompson and Barnett. */
function upperFraction(shape: number, x: number): number {
  let denominator = x + 1 - shape;
  let numeratorRatio = Infinity;
  let denominatorRatio = 1 / denominator;
  let fraction = denominatorRatio;
  for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && n < MOST_LEVELS; n++) {
    const numerator = n * (shape - n);
    denominator += 2;
    denominatorRatio = 1 / (denominator + numerator * denominatorRatio);
    numeratorRatio = denominator + numerator / numeratorRatio;
    change = numeratorRatio * denominatorRatio;
    fraction *= change;
  }
  return fraction;
}

/** More than any shape needs; the last bit may flicker for ever. */
const MOST_LEVELS = 100_000;
