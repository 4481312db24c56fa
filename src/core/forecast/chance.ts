import { mean } from '../statistics/center.ts';
import { normalQuantile, normalTail } from '../statistics/normal.ts';
import { studentQuantile, studentTail } from '../statistics/studentT.ts';
import { fitEts } from './ets.ts';

export type ReadingKind = 'cumulative' | 'level';

/** Where a key result will stand at the end of its cycle, if it goes on as it has. */
export interface Chance {
  /** That it stands at its target or beyond, within 0.005 and 0.995; null where one reading says nothing. */
  readonly probability: number | null;
  readonly expected: number | null;
  /** An interval that holds 80 % of the futures. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The mean change from one reading to the next. */
  readonly pace: number | null;
  /** The change that each coming step would need. */
  readonly neededPace: number;
}

const LEVEL = 0.8;
const SUREST = 0.995;
/** Below so many readings, a chance is said to be told from few. */
export const ENOUGH_READINGS = 4;
/** Below so many changes, one more is assumed that varies by two fifths of the usual change. */
const FEW_CHANGES = 4;
const ASSUMED_VARIANCE = 0.15;
/** From so many values on, they are smoothed too: the readings of a level, the changes of a running total. */
const ENOUGH_FOR_SMOOTHING = 5;

/** A value to come: its mean, its deviation, and the degrees of freedom behind it; Infinity is normal. */
interface Future {
  readonly mean: number;
  readonly deviation: number;
  readonly freedom: number;
}

/**
 * A running total never falls, and is not meant to; anything else is taken for a level.
 * @example
 * kindOf([1, 3, 3], 10) //=> 'cumulative'
 * kindOf([80, 75, 78], 90) //=> 'level'
 */
export function kindOf(readings: readonly number[], target: number): ReadingKind {
  const neverFalls = readings.every((reading, index) => index === 0 || reading >= (readings[index - 1] as number));
  return neverFalls && target >= (readings[0] as number) ? 'cumulative' : 'level';
}

/**
 * How far apart readings are, on average; null where there are not two.
 * @param days of the readings, in their order
 * @example
 * meanDistance([0, 7, 16]) //=> 8
 */
export function meanDistance(days: readonly number[]): number | null {
  const [first = 0, last = 0] = [days[0], days[days.length - 1]];
  return last > first ? (last - first) / (days.length - 1) : null;
}

/**
 * The chance that a key result stands at its target at the end: at that date, not ever before.
 * A running total: Student's distribution of its increments, whose pace is itself uncertain. A level: a walk without drift. Where
 * there are enough of them, the mean of that and of exponential smoothing, of the increments or of the level.
 * @param steps how many readings are still to come, above 0; need not be whole
 * @param rises whether the target is to be reached from below; told by the readings where it is not known
 * @example
 * chanceOfTarget([2, 4, 6, 9], 20, 4, 'cumulative')
 * //=> { probability: 0.24939, expected: 18.3333, lower: 14.7758, upper: 21.8909, pace: 2.33333, neededPace: 2.75 }
 */
export function chanceOfTarget(
  readings: readonly number[],
  target: number,
  steps: number,
  kind: ReadingKind,
  rises?: boolean,
): Chance {
  const last = readings[readings.length - 1] as number;
  const neededPace = (target - last) / steps;
  const changes = readings.slice(1).map((reading, index) => reading - (readings[index] as number));
  if (changes.length === 0) {
    return { probability: null, expected: null, lower: null, upper: null, pace: null, neededPace };
  }
  const pace = mean(changes);
  const futures = kind === 'cumulative' ? totals(last, changes, steps) : levels(readings, changes, steps);
  // What starts beyond its target is to fall to it, unless it is a total that only ever rises.
  const onlyRises = kind === 'cumulative' && pace > 0 && changes.every((change) => change >= 0);
  const rising = rises ?? (target >= (readings[0] as number) || onlyRises);
  const probability = mean(
    futures.map((future) => (rising ? tailAbove(future, target) : 1 - tailAbove(future, target))),
  );
  const quantiles = futures.map(({ deviation, freedom }) => deviation * quantileOf((1 - LEVEL) / 2, freedom));
  const expected = mean(futures.map((future) => future.mean));
  const half = mean(quantiles);
  return {
    probability: Math.min(SUREST, Math.max(1 - SUREST, probability)),
    expected,
    lower: expected - half,
    upper: expected + half,
    pace,
    neededPace,
  };
}

function totals(last: number, changes: readonly number[], steps: number): Future[] {
  const count = changes.length;
  const pace = mean(changes);
  const squares = changes.reduce((sum, change) => sum + (change - pace) ** 2, 0);
  const { variance, freedom } = shrunk(squares, count - 1, changes);
  const steady = {
    mean: last + steps * pace,
    deviation: Math.sqrt(variance * steps * (1 + steps / count)),
    freedom,
  };
  if (count < ENOUGH_FOR_SMOOTHING || variance === 0) return [steady];
  // Seen as rising: a falling total has the same chances in the mirror.
  const way = Math.sign(pace) || Math.sign(changes.find((change) => change !== 0) ?? 1);
  const coming = smoothed(
    changes.map((change) => way * change),
    steps,
  );
  // A whole number of changes stands for all: what they add up to grows with the steps, and so does its variance.
  const part = steps / coming.length;
  const sum = coming.reduce((whole, change) => whole + change.mean, 0);
  return [steady, { mean: last + way * part * sum, deviation: Math.sqrt(part * varianceOfSum(coming)), freedom }];
}

/**
 * Changes to come share the surprises before them. In simple smoothing the variance of the one in j periods is s²·(1 + a²·(j − 1)), and two of
 * them, of which the nearer one comes in i periods, have s²·(a + a²·(i − 1)) in common.
 * Source: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, Springer, chapter 6.
 */
function varianceOfSum(coming: readonly Smoothed[]): number {
  const surprise = (coming[0] as Smoothed).deviation ** 2;
  const carried = coming.map(({ deviation }) => Math.max(0, deviation ** 2 - surprise));
  const learnt = Math.sqrt(surprise * (carried[1] ?? 0));
  return coming.reduce((sum, { deviation }, step) => {
    const later = coming.length - step - 1;
    return sum + deviation ** 2 + 2 * later * (learnt + (carried[step] as number));
  }, 0);
}

function levels(readings: readonly number[], changes: readonly number[], steps: number): Future[] {
  const last = readings[readings.length - 1] as number;
  const squares = changes.reduce((sum, change) => sum + change * change, 0);
  const { variance, freedom } = shrunk(squares, changes.length, changes);
  const walk = { mean: last, deviation: Math.sqrt(variance * steps), freedom };
  if (readings.length < ENOUGH_FOR_SMOOTHING || variance === 0) return [walk];
  const coming = smoothed(readings, steps);
  return [walk, { ...(coming[coming.length - 1] as Smoothed), freedom: Infinity }];
}

type Smoothed = Pick<Future, 'mean' | 'deviation'>;

/** What exponential smoothing expects of each coming step. */
function smoothed(values: readonly number[], steps: number): Smoothed[] {
  return fitEts(values, 1)
    .predict(Math.max(1, Math.round(steps)), LEVEL)
    .map((step) => ({
      mean: step.mean,
      deviation: (step.upper - step.lower) / 2 / normalQuantile((1 - LEVEL) / 2),
    }));
}

/** The variance of a few changes, drawn towards what changes usually vary by. */
function shrunk(squares: number, freedom: number, changes: readonly number[]): { variance: number; freedom: number } {
  if (changes.length >= FEW_CHANGES) return { variance: squares / freedom, freedom };
  const assumed = ASSUMED_VARIANCE * mean(changes.map((change) => change * change));
  return { variance: (squares + assumed) / (freedom + 1), freedom: freedom + 1 };
}

function tailAbove({ mean: center, deviation, freedom }: Future, target: number): number {
  if (deviation === 0) return center >= target ? 1 : 0;
  const distance = (target - center) / deviation;
  return freedom === Infinity ? normalTail(distance) : studentTail(distance, freedom);
}

function quantileOf(chanceAbove: number, freedom: number): number {
  return freedom === Infinity ? normalQuantile(chanceAbove) : studentQuantile(chanceAbove, freedom);
}
