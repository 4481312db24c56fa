import { mean } from '../statistics/center.ts';
import { studentQuantile } from '../statistics/studentT.ts';
import type { Fit } from './prediction.ts';

/**
 * A history that never changes goes on as it is.
 * @example
 * constantFit([5, 5]).predict(1, 0.8) //=> [{ mean: 5, lower: 5, upper: 5 }]
 */
export function constantFit(series: readonly number[]): Fit {
  const value = series[0] as number;
  return {
    name: 'constant',
    fitted: series.map(() => value),
    predict: (horizon) => Array.from({ length: horizon }, () => ({ mean: value, lower: value, upper: value })),
  };
}

/**
 * Two or three values show no pattern: the last one goes on, and its changes so far say how far it may stray.
 * @example
 * naiveFit([1, 2, 4]).predict(1, 0.8) //=> [{ mean: 4, lower: 1.01858, upper: 6.98142 }]
 */
export function naiveFit(series: readonly number[]): Fit {
  const last = series[series.length - 1] as number;
  const changes = series.slice(1).map((value, t) => value - (series[t] as number));
  const deviation = Math.sqrt(mean(changes.map((change) => change * change)));
  return {
    name: 'naive',
    fitted: series.map((value, t) => series[t - 1] ?? value),
    predict: (horizon, level) =>
      Array.from({ length: horizon }, (_, step) => {
        const half = studentQuantile((1 - level) / 2, changes.length) * deviation * Math.sqrt(step + 1);
        return { mean: last, lower: last - half, upper: last + half };
      }),
  };
}
