import { logGamma } from './gamma.ts';

/** The continued fraction is cut where a further term changes nothing. */
const PRECISION = 1e-16;
const SMALLEST = 1e-300;
const MOST_TERMS = 500;

/**
 * The chance that a variable of Student's distribution is above t. Degrees of freedom need not be whole.
 * Source: Abramowitz & Stegun 26.7.1, by the incomplete beta function of 26.5.8.
 * @example
 * studentTail(2.228, 10) //=> 0.0250059
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
  const outside = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
  return t < 0 ? 1 - outside / 2 : outside / 2;
}

/**
 * The t above which a variable of Student's distribution lies with a chance, strictly between 0 and 1.
 * @example
 * studentQuantile(0.025, 10) //=> 2.22814
 */
export function studentQuantile(chanceAbove: number, degreesOfFreedom: number): number {
  if (chanceAbove > 0.5) return -studentQuantile(1 - chanceAbove, degreesOfFreedom);
  let [low, high] = [0, 1];
  while (studentTail(high, degreesOfFreedom) > chanceAbove) high *= 2;
  // Each turn halves the distance, until no number lies between.
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentTail(middle, degreesOfFreedom) > chanceAbove) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised incomplete beta function I_x(a, b); the fraction is that of Lentz's method, DLMF 8.17.22. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b) - Math.log(a),
  );
  let numerator = 1;
  let denominator = 1 - ((a + b) * x) / (a + 1);
  denominator = 1 / (Math.abs(denominator) < SMALLEST ? SMALLEST : denominator);
  let fraction = denominator;
  for (let term = 1; term <= MOST_TERMS; term++) {
    const even = (term * (b - term) * x) / ((a + 2 * term - 1) * (a + 2 * term));
    const odd = (-(a + term) * (a + b + term) * x) / ((a + 2 * term) * (a + 2 * term + 1));
    let change = 1;
    for (const coefficient of [even, odd]) {
      denominator = 1 / nonzero(1 + coefficient * denominator);
      numerator = nonzero(1 + coefficient / numerator);
      change = numerator * denominator;
      fraction *= change;
    }
    if (Math.abs(change - 1) < PRECISION) break;
  }
  return front * fraction;
}

function nonzero(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
