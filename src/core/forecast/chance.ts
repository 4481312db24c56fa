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
/** Below so many changes, one more is assumed that varies by half of the usual change. */
const FEW_CHANGES = 4;
const ASSUMED_VARIANCE = 0.25;
/** From so many readings on, a level is smoothed too. */
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
 * A running total: Student's distribution of its increments, whose pace is itself uncertain. A level: the mean of exponential
 * smoothing and a walk without drift.
 * @param steps how many readings are still to come, above 0; need not be whole
 * @param rises whether the target is to be reached from below; told by the readings where it is not known
 * @example
 * chanceOfTarget([2, 4, 6, 9], 20, 4, 'cumulative')
 * //=> { probability: 0.279702, expected: 18.3333, lower: 14.1638, upper: 22.5028, pace: 2.33333, neededPace: 2.75 }
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
  const futures = kind === 'cumulative' ? [total(last, changes, steps)] : levels(readings, changes, steps);
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

function total(last: number, changes: readonly number[], steps: number): Future {
  const count = changes.length;
  const pace = mean(changes);
  const squares = changes.reduce((sum, change) => sum + (change - pace) ** 2, 0);
  const { variance, freedom } = shrunk(squares, count - 1, changes);
  return {
    mean: last + steps * pace,
    deviation: Math.sqrt(variance * steps * (1 + steps / count)),
    freedom,
  };
}

function levels(readings: readonly number[], changes: readonly number[], steps: number): Future[] {
  const last = readings[readings.length - 1] as number;
  const squares = changes.reduce((sum, change) => sum + change * change, 0);
  const { variance, freedom } = shrunk(squares, changes.length, changes);
  const walk = { mean: last, deviation: Math.sqrt(variance * steps), freedom };
  if (readings.length < ENOUGH_FOR_SMOOTHING || variance === 0) return [walk];
  const horizon = Math.max(1, Math.round(steps));
  const end = fitEts(readings, 1).predict(horizon, LEVEL)[horizon - 1] as {
    mean: number;
    upper: number;
    lower: number;
  };
  const deviation = (end.upper - end.lower) / 2 / normalQuantile((1 - LEVEL) / 2);
  return [walk, { mean: end.mean, deviation, freedom: Infinity }];
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
