import { mean } from '../statistics/center.ts';

export type SeasonKind = 'additive' | 'multiplicative';

/** A season by its indices, the first belonging to the first period of the series. */
export interface Season {
  readonly kind: SeasonKind;
  readonly indices: readonly number[];
}

/**
 * The season of a series by classical decomposition: the mean distance (or ratio) from a centred moving average at each
 * position of the season, made neutral on the whole. Two seasons are needed.
 * Source: Kendall and Stuart (1983), The Advanced Theory of Statistics, vol. 3.
 * @example
 * seasonOf([1, 3, 1, 3, 1, 3], 2, 'additive').indices //=> [-1, 1]
 */
export function seasonOf(series: readonly number[], length: number, kind: SeasonKind): Season {
  const raw = distancesByPosition(series, length, kind).map((own) =>
    own.length > 0 ? mean(own) : kind === 'multiplicative' ? 1 : 0,
  );
  const whole = mean(raw);
  return { kind, indices: raw.map((index) => (kind === 'multiplicative' ? index / whole : index - whole)) };
}

/**
 * The same season, drawn towards none as far as chance alone may have made it: much in a noisy or short history, hardly in a
 * long or clear one. More than two seasons are needed.
 * Source: Miller and Williams (2003), Shrinkage estimators of time series seasonal factors, International Journal of
 * Forecasting 19: the estimator of James and Stein.
 * @example
 * shrunkSeasonOf([1, 3, 1, 3, 1, 3], 2, 'additive').indices //=> [-1, 1]
 */
export function shrunkSeasonOf(series: readonly number[], length: number, kind: SeasonKind): Season {
  const { indices } = seasonOf(series, length, kind);
  // Ratios become distances in logarithms, and back.
  const distance = kind === 'multiplicative' ? Math.log : (index: number): number => index;
  const raw = indices.map(distance);
  const own = distancesByPosition(series, length, kind);
  const count = own.reduce((sum, each) => sum + each.length, 0);
  const squares = own.flatMap((each, position) => each.map((one) => (distance(one) - (raw[position] as number)) ** 2));
  const noise = squares.reduce((sum, square) => sum + square, 0) / Math.max(1, count - length);
  const chance = noise * mean(own.map((each) => 1 / Math.max(1, each.length)));
  const kept = shrunkIndices(raw, chance);
  return { kind, indices: kept.map((index) => (kind === 'multiplicative' ? Math.exp(index) : index)) };
}

/**
 * Indices around 0, drawn towards it by the share of their variance that chance explains: the estimator of James and Stein.
 * @param chance the variance of a single index
 * @example
 * shrunkIndices([-2, 2, -2, 2], 4) //=> [-1.5, 1.5, -1.5, 1.5]
 */
export function shrunkIndices(indices: readonly number[], chance: number): number[] {
  const others = indices.length - 1;
  const found = indices.reduce((sum, index) => sum + index * index, 0) / others;
  const kept = found === 0 ? 0 : Math.max(0, 1 - ((Math.max(1, others - 2) / others) * chance) / found);
  return indices.map((index) => kept * index);
}

/** For each position of the season, the distances of its values from a centred moving average, or their ratios to it. */
function distancesByPosition(series: readonly number[], length: number, kind: SeasonKind): number[][] {
  const distances: number[][] = Array.from({ length }, () => []);
  centredAverage(series, length).forEach((middle, t) => {
    if (middle === null) return;
    const value = series[t] as number;
    distances[t % length]?.push(kind === 'multiplicative' ? value / middle : value - middle);
  });
  return distances;
}

/**
 * The series without its season.
 * @example
 * adjusted([1, 3, 2, 4], { kind: 'additive', indices: [-1, 1] }) //=> [2, 2, 3, 3]
 */
export function adjusted(series: readonly number[], { kind, indices }: Season): number[] {
  return series.map((value, t) => {
    const index = indices[t % indices.length] as number;
    return kind === 'multiplicative' ? value / index : value - index;
  });
}

/**
 * Puts the season back on the period `t` of the series, counted from 0.
 * @example
 * seasoned(2, 5, { kind: 'additive', indices: [-1, 1] }) //=> 3
 */
export function seasoned(value: number, t: number, { kind, indices }: Season): number {
  const index = indices[t % indices.length] as number;
  return kind === 'multiplicative' ? value * index : value + index;
}

/** Averages over one season around each period; a season of even length counts half of both its ends. */
function centredAverage(series: readonly number[], length: number): (number | null)[] {
  const half = Math.floor(length / 2);
  return series.map((_, t) => {
    if (t < half || t + half >= series.length) return null;
    const window = series.slice(t - half, t + half + 1);
    const sum = window.reduce((total, value) => total + value, 0);
    if (length % 2 === 1) return sum / length;
    return (sum - ((window[0] as number) + (window[window.length - 1] as number)) / 2) / length;
  });
}
