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
  const trend = centredAverage(series, length);
  const distances = series.map((value, t) => {
    const middle = trend[t];
    if (middle === undefined || middle === null) return null;
    return kind === 'multiplicative' ? value / middle : value - middle;
  });
  const raw = Array.from({ length }, (_, position) => {
    const own = distances.filter((distance, t): distance is number => distance !== null && t % length === position);
    return own.length > 0 ? mean(own) : kind === 'multiplicative' ? 1 : 0;
  });
  const whole = mean(raw);
  return { kind, indices: raw.map((index) => (kind === 'multiplicative' ? index / whole : index - whole)) };
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
