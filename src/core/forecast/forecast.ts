import { mean } from './center.ts';
import { adjusted, seasoned, seasonOf } from './decompose.ts';
import { fitEts } from './ets.ts';
import type { Fit, Prediction } from './prediction.ts';
import { isSeasonal } from './seasonality.ts';
import { constantFit, naiveFit } from './shortHistory.ts';
import { fitTheta } from './theta.ts';

export type Method = 'auto' | 'ets' | 'theta';

/** Longer seasons are taken out beforehand: too many indices to smooth each of them. */
const LONGEST_SMOOTHED = 24;

/** Fewer values show no pattern that could be fitted. */
const FEWEST_VALUES = 4;

/**
 * Fits a forecast to a history: the mean of exponential smoothing and theta, which in competitions does better than either;
 * or one of them.
 * Source: Makridakis, Spiliotis and Assimakopoulos (2018), The M4 Competition: 12 of the 17 best entries were combinations.
 * @param season the length of the season; 1 means none
 */
export function fitForecast(series: readonly number[], season: number, method: Method = 'auto'): Fit {
  const n = series.length;
  if (series.every((value) => value === series[0])) return constantFit(series);
  if (n < FEWEST_VALUES) return notBelowZero(naiveFit(series), series);
  const seasonal = isSeasonal(series, season);
  const kind = series.every((value) => value > 0) ? 'multiplicative' : 'additive';
  const decomposed = seasonal ? seasonOf(series, season, kind) : null;
  const withSeason = (fit: (plain: readonly number[]) => Fit): Fit => {
    if (!decomposed) return fit(series);
    const plain = fit(adjusted(series, decomposed));
    const back = (value: number, t: number): number => seasoned(value, t, decomposed);
    return {
      name: plain.name,
      fitted: plain.fitted.map(back),
      predict: (horizon, level) =>
        plain.predict(horizon, level).map((step, index) => ({
          mean: back(step.mean, n + index),
          lower: back(step.lower, n + index),
          upper: back(step.upper, n + index),
        })),
    };
  };
  const ets = () => (season > LONGEST_SMOOTHED ? withSeason((plain) => fitEts(plain, 1)) : fitEts(series, season));
  const fits = [...(method === 'theta' ? [] : [ets()]), ...(method === 'ets' ? [] : [withSeason(fitTheta)])];
  return notBelowZero(combined(fits, series), series);
}

/** Intervals that ignore the uncertainty of the model are too narrow; how much so was measured on 858 competition series. */
const WIDENING = 3;

function combined(fits: readonly Fit[], series: readonly number[]): Fit {
  const widening = 1 + WIDENING / Math.sqrt(series.length);
  return {
    name: fits.map(({ name }) => name).join(' + '),
    fitted: series.map((_, t) => mean(fits.map(({ fitted }) => fitted[t] as number))),
    predict(horizon, level) {
      const predictions = fits.map((fit) => fit.predict(horizon, level));
      return Array.from({ length: horizon }, (_, step): Prediction => {
        const of = (part: keyof Prediction): number =>
          mean(predictions.map((prediction) => (prediction[step] as Prediction)[part]));
        const middle = of('mean');
        return {
          mean: middle,
          lower: middle - widening * (middle - of('lower')),
          upper: middle + widening * (of('upper') - middle),
        };
      });
    },
  };
}

/** What was never below zero is not forecast below it. */
function notBelowZero(fit: Fit, series: readonly number[]): Fit {
  if (series.some((value) => value < 0)) return fit;
  const held = (value: number): number => Math.max(0, value);
  return {
    ...fit,
    predict: (horizon, level) =>
      fit
        .predict(horizon, level)
        .map(({ mean: middle, lower, upper }) => ({ mean: held(middle), lower: held(lower), upper: held(upper) })),
  };
}
