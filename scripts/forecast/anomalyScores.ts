import { detectAnomalies } from '../../src/core/forecast/anomaly.ts';
import { median } from '../../src/core/statistics/center.ts';
import { random } from './random.ts';
import type { TestSeries } from './testSeries.ts';

/** What was found of the spikes that were put into series. */
export interface AnomalyScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** In 100 values. */
  readonly falseFlags: number;
}

const FEWEST_VALUES = 40;
const SPIKED_SHARE = 0.02;
/** A spike is so many usual changes high or deep. */
const SMALLEST = 3;
const LARGEST = 7;

/**
 * One value in fifty is moved; what else is flagged counts as false, so a real oddity of the series does too: precision is a
 * lower bound. The usual change is that of seasons, or of periods where it is smaller.
 */
export function anomalyScores(series: readonly TestSeries[]): AnomalyScores {
  let [hits, misses, falseFlags, points] = [0, 0, 0, 0];
  series.forEach(({ train, frequency }, index) => {
    if (train.length < FEWEST_VALUES) return;
    const uniform = random(7_000 + index);
    const usual = Math.min(
      usualChange(train, 1),
      train.length > 2 * frequency ? usualChange(train, frequency) : Infinity,
    );
    const moves = train.map(() => {
      const [isSpiked, share, sign] = [uniform() < SPIKED_SHARE, uniform(), uniform() < 0.5 ? -1 : 1];
      return isSpiked ? sign * (SMALLEST + share * (LARGEST - SMALLEST)) * usual : 0;
    });
    const spiked = train.map((value, t) => value + (moves[t] as number));
    detectAnomalies(spiked, frequency, 3.5).forEach(({ unusual }, t) => {
      points += 1;
      if (moves[t] !== 0) unusual ? hits++ : misses++;
      else if (unusual) falseFlags += 1;
    });
  });
  return {
    precision: hits / (hits + falseFlags || 1),
    recall: hits / (hits + misses || 1),
    f1: (2 * hits) / (2 * hits + falseFlags + misses || 1),
    falseFlags: (100 * falseFlags) / points,
  };
}

function usualChange(train: readonly number[], lag: number): number {
  return median(train.slice(lag).map((value, t) => Math.abs(value - (train[t] as number))));
}
