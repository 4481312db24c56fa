import { adjusted, seasoned, seasonOf } from '../../src/core/forecast/decompose.ts';
import { fitForecast } from '../../src/core/forecast/forecast.ts';
import { isSeasonal } from '../../src/core/forecast/seasonality.ts';
import { mean } from '../../src/core/statistics/center.ts';

/** What a forecast is compared with: each continues a series for so many periods. */
type Rival = (train: readonly number[], frequency: number, horizon: number) => number[];

export const rivals: Readonly<Record<string, Rival>> = {
  Naive2: naive2,
  'seasonal naive': (train, frequency, horizon) =>
    ahead(horizon, (step) => train[Math.max(0, train.length - frequency) + (step % frequency)] as number),
  linear,
  'ets alone': (train, frequency, horizon) =>
    fitForecast(train, frequency, 'ets')
      .predict(horizon, 0.8)
      .map(({ mean: middle }) => middle),
  'theta alone': (train, frequency, horizon) =>
    fitForecast(train, frequency, 'theta')
      .predict(horizon, 0.8)
      .map(({ mean: middle }) => middle),
};

/** The last value, with its season where the series has one. */
function naive2(train: readonly number[], frequency: number, horizon: number): number[] {
  const last = train[train.length - 1] as number;
  if (!isSeasonal(train, frequency)) return ahead(horizon, () => last);
  const season = seasonOf(train, frequency, train.every((value) => value > 0) ? 'multiplicative' : 'additive');
  const level = adjusted(train, season)[train.length - 1] as number;
  return ahead(horizon, (step) => seasoned(level, train.length + step, season));
}

/** The line of least squares, as FORECAST gives it. */
function linear(train: readonly number[], _frequency: number, horizon: number): number[] {
  const middle = (train.length - 1) / 2;
  const level = mean(train);
  const products = train.reduce((sum, value, t) => sum + (t - middle) * (value - level), 0);
  const squares = train.reduce((sum, _, t) => sum + (t - middle) ** 2, 0);
  return ahead(horizon, (step) => level + (products / squares) * (train.length + step - middle));
}

function ahead(horizon: number, valueAt: (step: number) => number): number[] {
  return Array.from({ length: horizon }, (_, step) => valueAt(step));
}
