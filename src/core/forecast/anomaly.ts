import { mean, median } from '../statistics/center.ts';
import { fitEts } from './ets.ts';
import type { Fit } from './prediction.ts';
import { constantFit, naiveFit } from './shortHistory.ts';

/** What was expected of a value, and how far from usual it is. */
export interface Detected {
  readonly unusual: boolean;
  readonly expected: number;
  /** Between these, a value is what its past makes expect. */
  readonly lower: number;
  readonly upper: number;
  /** The distance in robust deviations: from the past and, but for the newest value, from the neighbours too. */
  readonly score: number;
}

/** Fewer values cannot tell what is usual. */
const FEWEST_VALUES = 8;
const FEWEST_TO_SMOOTH = 4;
/** So many times farther than unusual, a value is an outlier, which is left out of what is learnt. */
const OUTLIER_FACTOR = 6;

/**
 * Values that neither their past nor their neighbours explain. The one-step error of exponential smoothing says that a value
 * was not to be expected; its distance from a running median on both sides says that it does not fit in, which drops the
 * echo after a spike. The newest value has no right neighbours and is judged by its past alone.
 * @param sensitivity the distance, in robust deviations, from which a value is unusual
 * @example
 * detectAnomalies([10, 11, 10, 12, 50, 11, 10, 12], 1, 3.5).map(({ unusual }) => unusual)
 * //=> [false, false, false, false, true, false, false, false]
 */
export function detectAnomalies(series: readonly number[], season: number, sensitivity: number): Detected[] {
  const misfits = distancesFromNeighbours(series, season);
  const misfit = relative(misfits, medianAbsoluteDeviation(misfits));
  // What does not fit in at all must not decide what is usual.
  const cleaned = series.map((value, t) =>
    (misfit[t] as number) > OUTLIER_FACTOR * sensitivity ? value - (misfits[t] as number) : value,
  );
  const { fitted } = fitUsual(cleaned, season);
  const errors = series.map((value, t) => value - (fitted[t] as number));
  // A spike that was learnt from moves all that follow: what is usual lies around the middle error.
  const bias = median(errors);
  const usual = medianAbsoluteDeviation(errors);
  const residual = relative(
    errors.map((error) => error - bias),
    usual,
  );
  return series.map((_, t) => {
    const newest = t === series.length - 1;
    const score = newest ? (residual[t] as number) : Math.min(residual[t] as number, misfit[t] as number);
    const expected = (fitted[t] as number) + bias;
    return {
      unusual: series.length >= FEWEST_VALUES && score > sensitivity,
      expected,
      lower: expected - sensitivity * usual,
      upper: expected + sensitivity * usual,
      score,
    };
  });
}

function fitUsual(series: readonly number[], season: number): Fit {
  if (series.every((value) => value === series[0])) return constantFit(series);
  return series.length < FEWEST_TO_SMOOTH ? naiveFit(series) : fitEts(series, season);
}

/** Residuals of a trend by running medians and a season by medians of its positions. */
function distancesFromNeighbours(series: readonly number[], season: number): number[] {
  const seasonal = season > 1 && series.length >= 3 * season;
  const half = seasonal ? Math.ceil(season / 2) : 3;
  const detrended = series.map((value, t) => value - median(series.slice(Math.max(0, t - half), t + half + 1)));
  if (!seasonal) return detrended;
  const medians = Array.from({ length: season }, (_, position) =>
    median(detrended.filter((_value, t) => t % season === position)),
  );
  return detrended.map((value, t) => value - (medians[t % season] as number));
}

/**
 * A normal distribution has its median distance from the middle at Φ⁻¹(0.75) = 0.6745 standard deviations, and its mean
 * distance at √(2/π) = 0.7979 of them: the reciprocals put either in the size of a standard deviation.
 * Source: Rousseeuw and Croux (1993), Alternatives to the Median Absolute Deviation, JASA 88(424), for the first; Geary
 * (1935), The ratio of the mean deviation to the standard deviation, Biometrika 27, for the second.
 */
const MEDIAN_DISTANCE_TO_DEVIATION = 1.4826;
const MEAN_DISTANCE_TO_DEVIATION = 1.2533;

/** The median distance from the middle, in the size of a standard deviation; the mean one where most values are alike. */
function medianAbsoluteDeviation(values: readonly number[]): number {
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  return MEDIAN_DISTANCE_TO_DEVIATION * median(distances) || MEAN_DISTANCE_TO_DEVIATION * mean(distances);
}

function relative(values: readonly number[], deviation: number): number[] {
  return values.map((value) => (deviation === 0 ? 0 : Math.abs(value) / deviation));
}
