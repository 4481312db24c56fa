import { mean, median } from '../statistics/center.ts';
import { medianAbsoluteDeviation } from '../statistics/medianAbsoluteDeviation.ts';
import { runningMedian } from '../statistics/runningMedian.ts';
import { shrunkIndices } from './decompose.ts';
import { fitEts } from './ets.ts';
import { constantFit, naiveFit } from './shortHistory.ts';

/** What was expected of a value, and how far from usual it is. */
export interface Detected {
  readonly unusual: boolean;
  readonly expected: number;
  /** Between these, a value is as its past and what follows make expect. */
  readonly lower: number;
  readonly upper: number;
  /** The distance in robust deviations, from the past and from what follows; of the newest value, from the past alone. */
  readonly score: number;
}

/** Fewer values cannot tell what is usual. */
const FEWEST_VALUES = 8;
const FEWEST_TO_SMOOTH = 4;
/** A value so many deviations from the middle of its neighbours is left out of what is learnt. */
const OUTLIER_DEVIATIONS = 5;
/** The variance of a median of normal values, relative to that of their mean. */
const MEDIAN_VARIANCE = Math.PI / 2;
/** Neighbours on each side. */
const NEIGHBOURS = 3;
/**
 * What the past makes expect, or what follows, errs more than both together; so much less asks it of a value. Two equal and
 * independent errors would have the square root of 2; theirs are not quite independent.
 */
const ONE_SIDE = 1.3;

/**
 * Values that neither their past nor what follows explains, each told by exponential smoothing in one direction: that keeps a lasting
 * change of level, and the echo after a spike, from being taken for one. Where all values are above 0, one must be unusual as an
 * amount and as a ratio: a busy season strays further than a quiet one. The newest value is judged by its past alone.
 * @param season the length of the season; 1 means none
 * @param sensitivity the distance, in robust deviations, from which a value is unusual
 * @example
 * detectAnomalies([10, 11, 10, 12, 50, 11, 10, 12], 1, 3.5).map(({ unusual }) => unusual)
 * //=> [false, false, false, false, true, false, false, false]
 */
export function detectAnomalies(series: readonly number[], season: number, sensitivity: number): Detected[] {
  const amounts = judge(series, season);
  const ratios = series.every((value) => value > 0) ? judge(series.map(Math.log), season) : null;
  return series.map((_, t) => {
    const amount = amounts[t] as Judged;
    const ratio = ratios?.[t];
    const score = Math.min(amount.score, ratio?.score ?? Infinity);
    const bound = (side: -1 | 1): number[] => [
      amount.expected + side * sensitivity * amount.usual,
      ...(ratio ? [Math.exp(ratio.expected + side * sensitivity * ratio.usual)] : []),
    ];
    return {
      unusual: series.length >= FEWEST_VALUES && score > sensitivity,
      expected: amount.expected,
      lower: Math.min(...bound(-1)),
      upper: Math.max(...bound(1)),
      score,
    };
  });
}

interface Judged {
  readonly expected: number;
  /** How far values usually are from what is expected of them. */
  readonly usual: number;
  readonly score: number;
}

function judge(values: readonly number[], length: number): Judged[] {
  const season = medianSeason(values, length);
  const plain = values.map((value, t) => value - (season[t % season.length] as number));
  const learnt = withoutOutliers(plain);
  const past = expectedOf(learnt);
  const following = expectedOf([...learnt].reverse()).reverse();
  const newest = values.length - 1;
  const both = past.map((each, t) => (t === newest ? each : (each + (following[t] as number)) / 2));
  const fromPast = distances(plain, past);
  const fromFollowing = distances(plain, following);
  const fromBoth = distances(plain, both);
  return values.map((_, t) => {
    const [one, other] = [fromPast.scores[t] as number, fromFollowing.scores[t] as number];
    const sides = one * other > 0 ? ONE_SIDE * Math.min(Math.abs(one), Math.abs(other)) : 0;
    const known = t === newest ? fromPast : fromBoth;
    return {
      expected: (both[t] as number) + known.bias + (season[t % season.length] as number),
      usual: known.deviation,
      score: t === newest ? Math.abs(one) : Math.min(Math.abs(fromBoth.scores[t] as number), sides),
    };
  });
}

/** What does not fit in at all must not decide what is usual: in its place stands the middle of its neighbours. */
function withoutOutliers(values: readonly number[]): number[] {
  const middles = runningMedian(values, NEIGHBOURS);
  const { scores } = distances(values, middles);
  return values.map((value, t) =>
    Math.abs(scores[t] as number) > OUTLIER_DEVIATIONS ? (middles[t] as number) : value,
  );
}

/** What exponential smoothing expects of each value from those before it. */
function expectedOf(values: readonly number[]): number[] {
  if (values.every((value) => value === values[0])) return [...constantFit(values).fitted];
  return [...(values.length < FEWEST_TO_SMOOTH ? naiveFit(values) : fitEts(values, 1)).fitted];
}

/**
 * A season that single spikes do not move: the medians, at its positions, of the distances from a running median, drawn towards none as
 * far as chance alone may have made them. A single 0 where there are not two seasons.
 */
function medianSeason(values: readonly number[], length: number): number[] {
  if (length < 2 || values.length <= 2 * length) return [0];
  const trend = runningMedian(values, Math.floor(length / 2));
  const detrended = values.map((value, t) => value - (trend[t] as number));
  const medians = Array.from({ length }, (_, position) =>
    median(detrended.filter((_value, t) => t % length === position)),
  );
  const middle = mean(medians);
  const indices = medians.map((index) => index - middle);
  const noise = medianAbsoluteDeviation(detrended.map((value, t) => value - (medians[t % length] as number))) ** 2;
  const chance = (MEDIAN_VARIANCE * noise * length) / values.length;
  return shrunkIndices(indices, chance);
}

interface Distances {
  /** In deviations, above or below what is expected; 0 where nothing varies. */
  readonly scores: readonly number[];
  readonly deviation: number;
  /** A spike that was learnt from moves all that follow: what is usual lies around the middle error. */
  readonly bias: number;
}

function distances(values: readonly number[], expected: readonly number[]): Distances {
  const errors = values.map((value, t) => value - (expected[t] as number));
  const bias = median(errors);
  const deviation = medianAbsoluteDeviation(errors);
  return { bias, deviation, scores: errors.map((error) => (deviation === 0 ? 0 : (error - bias) / deviation)) };
}
