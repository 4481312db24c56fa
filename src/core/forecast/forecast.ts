import { mean } from '../statistics/center.ts';
import { adjusted, seasoned, seasonOf } from './decompose.ts';
import { fitEts } from './ets.ts';
import { type Fit, type Prediction, transformed } from './prediction.ts';
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
 * @example
 * fitForecast([12, 15, 11, 18, 20, 17, 22, 25, 21, 28], 1).predict(1, 0.8)
 * //=> [{ mean: 25.6797, lower: 14.685, upper: 36.6743 }]
 */
export function fitForecast(series: readonly number[], season: number, method: Method = 'auto'): Fit {
  if (series.every((value) => value === series[0])) return constantFit(series);
  // What was never below zero is not forecast below it.
  const floor = series.every((value) => value >= 0) ? 0 : -Infinity;
  if (series.length < FEWEST_VALUES) return transformed(naiveFit(series), (value) => Math.max(floor, value));
  // The searches stop at relative distances: in one size, thousands are forecast as a thousand times the ones.
  const size = Math.max(...series.map(Math.abs));
  const sized = series.map((value) => value / size);
  const fits = [
    ...(method === 'theta' ? [] : [etsOf(sized, season)]),
    ...(method === 'ets' ? [] : [withoutSeason(sized, season, fitTheta)]),
  ];
  return transformed(combined(fits), (value) => Math.max(floor, value * size));
}

function etsOf(series: readonly number[], season: number): Fit {
  if (season <= LONGEST_SMOOTHED) return fitEts(series, season);
  return withoutSeason(series, season, (plain) => fitEts(plain, 1));
}

/** Fits a model to the series without its season, if it has one, and puts the season back. */
function withoutSeason(series: readonly number[], length: number, fit: (plain: readonly number[]) => Fit): Fit {
  if (!isSeasonal(series, length)) return fit(series);
  const kind = series.every((value) => value > 0) ? 'multiplicative' : 'additive';
  const season = seasonOf(series, length, kind);
  return transformed(fit(adjusted(series, season)), (value, t) => seasoned(value, t, season));
}

/** Intervals that ignore the uncertainty of the model are too narrow; how much so was measured on 858 competition series. */
const WIDENING = 2.5;

/** The mean of forecasts. */
function combined(fits: readonly Fit[]): Fit {
  const length = (fits[0] as Fit).fitted.length;
  const widening = 1 + WIDENING / Math.sqrt(length);
  return {
    name: fits.map(({ name }) => name).join(' + '),
    fitted: Array.from({ length }, (_, t) => mean(fits.map(({ fitted }) => fitted[t] as number))),
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
