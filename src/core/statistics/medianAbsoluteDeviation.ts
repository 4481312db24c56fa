import { mean, median } from './center.ts';

/**
 * A normal distribution has its median distance from the middle at Φ⁻¹(0.75) = 0.6745 standard deviations, and its mean
 * distance at √(2/π) = 0.7979 of them: the reciprocals put either in the size of a standard deviation.
 * Source: Rousseeuw and Croux (1993), Alternatives to the Median Absolute Deviation, JASA 88(424), for the first; Geary
 * (1935), The ratio of the mean deviation to the standard deviation, Biometrika 27, for the second.
 */
const MEDIAN_DISTANCE_TO_DEVIATION = 1.4826;
const MEAN_DISTANCE_TO_DEVIATION = 1.2533;

/**
 * The median distance from the middle, in the size of a standard deviation; the mean one where most values are alike. Single
 * values far off do not move it.
 * @example
 * medianAbsoluteDeviation([1, 2, 3, 4, 90]) //=> 1.4826
 */
export function medianAbsoluteDeviation(values: readonly number[]): number {
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  return MEDIAN_DISTANCE_TO_DEVIATION * median(distances) || MEAN_DISTANCE_TO_DEVIATION * mean(distances);
}
