import { mean } from '../statistics/center.ts';

/** How far forecasts were from what came. */
export interface Accuracy {
  /** Mean absolute error, relative to that of repeating the season before; null where that is 0. */
  readonly mase: number | null;
  /** Symmetric mean absolute percentage error, 0 to 200. */
  readonly smape: number;
  /** Root of the mean squared error, in the unit of the series. */
  readonly rmse: number;
}

/**
 * Of the one-step errors on a history.
 * Source: Hyndman and Koehler (2006), International Journal of Forecasting 22 (MASE); Makridakis (1993), ibid. 9 (sMAPE).
 * @example
 * accuracyOf([1, 2, 4], [1, 1, 3], 1) //=> { mase: 0.444444, smape: 31.746, rmse: 0.816497 }
 */
export function accuracyOf(series: readonly number[], fitted: readonly number[], season: number): Accuracy {
  const errors = series.map((value, t) => value - (fitted[t] as number));
  const steps = series.slice(season).map((value, t) => Math.abs(value - (series[t] as number)));
  const naive = steps.length > 0 ? mean(steps) : 0;
  return {
    mase: naive === 0 ? null : mean(errors.map(Math.abs)) / naive,
    smape: mean(
      series.map((value, t) => {
        const size = Math.abs(value) + Math.abs(fitted[t] as number);
        return size === 0 ? 0 : (200 * Math.abs(value - (fitted[t] as number))) / size;
      }),
    ),
    rmse: Math.sqrt(mean(errors.map((error) => error * error))),
  };
}
