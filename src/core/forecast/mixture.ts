import { normalQuantile } from '../statistics/normal.ts';
import type { Fit, Prediction } from './prediction.ts';

/**
 * The weighted mean of fits. Its variance is that of the fits and how far they lie apart: a future on which models disagree is
 * less certain than each of them says.
 * @param parts at least one, each with a weight above 0; the weights need not add up to 1
 * @example
 * const two = [5, 7].map((value) => ({ fit: constantFit([value]), weight: 1 }));
 * mixture('both', two).predict(1, 0.8)[0] //=> { mean: 6, lower: 4.71845, upper: 7.28155 }
 */
export function mixture(name: string, parts: readonly { readonly fit: Fit; readonly weight: number }[]): Fit {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, value, part) => sum + (value * (parts[part]?.weight as number)) / whole, 0);
  return {
    name,
    fitted: (parts[0]?.fit.fitted ?? []).map((_, t) => meanOf(parts.map(({ fit }) => fit.fitted[t] as number))),
    predict(horizon, level) {
      const z = normalQuantile((1 - level) / 2);
      const predictions = parts.map(({ fit }) => fit.predict(horizon, level));
      return Array.from({ length: horizon }, (_, step) => {
        const own = predictions.map((prediction) => prediction[step] as Prediction);
        const middle = meanOf(own.map(({ mean }) => mean));
        const half = Math.sqrt(
          meanOf(own.map(({ mean, lower, upper }) => ((upper - lower) / 2) ** 2 + (z * (mean - middle)) ** 2)),
        );
        return { mean: middle, lower: middle - half, upper: middle + half };
      });
    },
  };
}
