import type { Prediction } from '../../src/core/forecast/prediction.ts';
import { mean } from '../../src/core/statistics/center.ts';
import type { TestSeries } from './testSeries.ts';

/** Measures of Makridakis, Spiliotis and Assimakopoulos (2018), The M4 Competition. */
export interface PointScores {
  readonly smape: number;
  readonly mase: number;
}

/** How far forecasts were from what came. */
export function pointScores({ train, test, frequency }: TestSeries, forecast: readonly number[]): PointScores {
  const errors = test.map((value, step) => Math.abs(value - (forecast[step] as number)));
  return {
    mase: mean(errors) / naiveError(train, frequency),
    smape: mean(
      test.map((value, step) => {
        const size = Math.abs(value) + Math.abs(forecast[step] as number);
        return size === 0 ? 0 : (200 * (errors[step] as number)) / size;
      }),
    ),
  };
}

/** The overall weighted average: both measures relative to those of Naive2, over a group of series. */
export function owa(scores: readonly PointScores[], naive: readonly PointScores[]): number {
  const ratio = (key: keyof PointScores): number =>
    mean(scores.map((each) => each[key])) / mean(naive.map((each) => each[key]));
  return (ratio('smape') + ratio('mase')) / 2;
}

/** The share of what came that an interval held, and the score of intervals of 95 %: their width, and 40 times what lies beyond. */
export function intervalScores(
  { train, test, frequency }: TestSeries,
  at80: readonly Prediction[],
  at95: readonly Prediction[],
) {
  const inside = (steps: readonly Prediction[]): number =>
    mean(
      steps.map(({ lower, upper }, step) => Number((test[step] as number) >= lower && (test[step] as number) <= upper)),
    );
  const beyond = (value: number, { lower, upper }: Prediction): number => Math.max(0, lower - value, value - upper);
  return {
    inside80: inside(at80),
    inside95: inside(at95),
    msis:
      mean(at95.map((step, index) => step.upper - step.lower + 40 * beyond(test[index] as number, step))) /
      naiveError(train, frequency),
  };
}

/** The mean change from one season to the next; from one period to the next where there are not two seasons. */
function naiveError(train: readonly number[], frequency: number): number {
  const lag = train.length > frequency ? frequency : 1;
  return mean(train.slice(lag).map((value, t) => Math.abs(value - (train[t] as number))));
}
