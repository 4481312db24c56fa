import { fitForecast } from '../../src/core/forecast/forecast.ts';
import { historyOf, type OrdinaryHistory, ordinaryHistory } from '../../src/core/metrics/common/history.ts';
import { mean } from '../../src/core/statistics/center.ts';
import { intervalScores, pointScores } from './accuracyScores.ts';
import type { DatedTestSeries } from './madeYears.ts';

/** How good forecasts are, with the season of the Jalali year or without it. */
interface YearScores {
  readonly smape: number;
  readonly inside80: number;
  /** The share of the series that a season was found in. */
  readonly used: number;
}

/** The scores of dated series; a season of a given length keeps that of the Jalali year out. */
export function yearScores(series: readonly DatedTestSeries[], withYear: boolean): YearScores {
  const scores = series.map((each) => {
    const { values, asUsual } = ordinaryOf(each, withYear ? 'auto' : each.frequency);
    const steps = fitForecast(values, each.frequency)
      .predict(each.test.length, 0.8)
      .map((step, index) => {
        const put = (value: number): number => asUsual(value, values.length + index);
        return { mean: put(step.mean), lower: put(step.lower), upper: put(step.upper) };
      });
    return {
      smape: pointScores(
        each,
        steps.map((step) => step.mean),
      ).smape,
      inside80: intervalScores(each, steps, steps).inside80,
      used: Number(values.some((value, t) => value !== each.train[t])),
    };
  });
  return {
    smape: mean(scores.map(({ smape }) => smape)),
    inside80: mean(scores.map(({ inside80 }) => inside80)),
    used: mean(scores.map(({ used }) => used)),
  };
}

function ordinaryOf({ train, firstDay, daysApart }: DatedTestSeries, season: number | 'auto'): OrdinaryHistory {
  const history = historyOf(
    train,
    train.map((_, t) => firstDay + t * daysApart),
    season,
  );
  if (!history) throw new Error('A made series has values.');
  return ordinaryHistory(history, null);
}
