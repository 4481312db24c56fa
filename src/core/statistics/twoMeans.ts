import { mean } from './center.ts';
import { studentQuantile, studentTail } from './studentT.ts';

/** What a list of values says of its mean. */
interface MeanOf {
  readonly count: number;
  readonly mean: number;
  /** The variance of the mean itself: that of the values, of count − 1 degrees of freedom, over their count. */
  readonly variance: number;
}

interface MeansTest {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The chance of a t at least so far from 0, on either side, if both means were one. */
  readonly chance: number;
  readonly degreesOfFreedom: number;
  /** How many standard errors the interval reaches to either side. */
  readonly reach: number;
}

interface Lift {
  readonly lift: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean of at least two values, and how well it is known.
 * @example
 * meanOf([1, 2, 3]) //=> { count: 3, mean: 2, variance: 1 / 3 }
 */
export function meanOf(values: readonly number[]): MeanOf {
  const count = values.length;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return { count, mean: middle, variance: squares / (count - 1) / count };
}

/**
 * The difference B less A by Welch's t test, which asks for no equal variances; null where neither list varies beyond rounding.
 * Welch 1947, The generalization of "Student's" problem when several different population variances are involved, Biometrika 34.
 * @example
 * welchTest(meanOf([1, 2, 3]), meanOf([3, 5, 7]), 0.95)
 * //=> { difference: 3, low: -1.15540, high: 7.15540, chance: 0.104479, degreesOfFreedom: 2.94118, reach: 3.21876 }
 */
export function welchTest(a: MeanOf, b: MeanOf, confidence: number): MeansTest | null {
  const variance = a.variance + b.variance;
  const standardError = Math.sqrt(variance);
  if (standardError <= ROUNDING * Math.max(Math.abs(a.mean), Math.abs(b.mean))) return null;
  // As shares, since the squares of small variances would be too small for a number.
  const [shareA, shareB] = [a.variance / variance, b.variance / variance];
  const degreesOfFreedom = 1 / (shareA ** 2 / (a.count - 1) + shareB ** 2 / (b.count - 1));
  const difference = b.mean - a.mean;
  const reach = studentQuantile((1 - confidence) / 2, degreesOfFreedom);
  return {
    difference,
    low: difference - reach * standardError,
    high: difference + reach * standardError,
    chance: 2 * studentTail(Math.abs(difference) / standardError, degreesOfFreedom),
    degreesOfFreedom,
    reach,
  };
}

const ROUNDING = 10 * Number.EPSILON;

/**
 * How far the mean of B is above that of A, relative to A, by the delta method; the mean of A is well above 0.
 * Deng, Knoblich and Lu 2018, Applying the delta method in metric analytics: a practical guide with novel ideas, KDD, section 3.1.
 * @param reach standard errors to either side, as those of the difference
 * @example
 * relativeLift(meanOf([9, 10, 11]), meanOf([11, 12, 13]), 2) //=> { lift: 0.2, low: 0.0196300, high: 0.380370 }
 */
export function relativeLift(a: MeanOf, b: MeanOf, reach: number): Lift {
  const ratio = b.mean / a.mean;
  const margin = (reach * Math.sqrt(b.variance + ratio * ratio * a.variance)) / a.mean;
  return { lift: ratio - 1, low: ratio - 1 - margin, high: ratio - 1 + margin };
}
