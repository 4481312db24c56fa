import { mean } from '../statistics/center.ts';
import { mixtureBelow, mixtureQuantile, type NormalMixture } from '../statistics/normalMixture.ts';
import { type Sample, sampleExpected } from './sampler.ts';
import { wanders } from './wandering.ts';

/** A number and the bounds of its interval. */
interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What happened after the start, beyond what would have happened anyway. */
export interface Effect {
  /** Over the periods that have a value. */
  readonly average: Estimate;
  readonly cumulative: Estimate;
  /** A share of what was expected; null where the expectation may be 0. */
  readonly relative: Estimate | null;
  /** 1 minus the chance that without an effect the average would lie as far out on this side. */
  readonly chance: number;
  /** Whether the values before the start wander beside their season and what the controls tell of them. */
  readonly wanders: boolean;
  /** What was expected of each period, the ones before the start among them. */
  expected(): readonly Estimate[];
}

/** A part of a history to judge. */
export interface Question {
  readonly values: readonly (number | null)[];
  readonly controls: readonly (readonly (number | null)[])[];
  /** The first affected period, from 0. */
  readonly start: number;
  /** Periods of the season; 1 means none. */
  readonly season: number;
  /** The share of the possible that an interval holds. */
  readonly level: number;
}

/** The same question has the same answer. */
const SEED = 1;
/** Draws are as many as the time allows: a long history with a long season has fewer. */
const MOST_DRAWS = 2_000;
const LEAST_DRAWS = 500;
const WORK = 1.5e7;
/** What a period costs beside its season. */
const BESIDE_SEASON = 50;

/**
 * Compares what happened after the start with what the history before it, and the controls, let expect. Only the values
 * before the start teach the model.
 * @example
 * effectOf({ values: [1, 2, 1, 2, 1, 2, 1, 2, 9], controls: [], start: 8, season: 1, level: 0.95 }).average.lower > 0 //=> true
 */
export function effectOf({ values, controls, start, season, level }: Question): Effect {
  const before = scaleOf(values, start);
  const scaled = before.scaled(values.slice(0, start));
  const sample = sampleExpected(
    {
      before: scaled,
      controls: controls.map((control) => scaleOf(control, start).scaled(control)),
      after: values.slice(start).map((value) => value !== null),
      season,
    },
    drawsFor(start, season),
    SEED,
  );
  const measured = values.slice(start).filter((value) => value !== null);
  const actual = mean(measured);
  const expected = before.estimated(estimateOf(sample.average, level));
  const average = {
    value: actual - expected.value,
    lower: actual - expected.upper,
    upper: actual - expected.lower,
  };
  const below = mixtureBelow(sample.average, (actual - before.center) / before.unit);
  const draws = sample.average.means.length;
  return {
    average,
    cumulative: times(average, measured.length),
    relative: relativeTo(actual, expected),
    chance: 1 - (draws * Math.min(below, 1 - below) + 1) / (draws + 1),
    wanders: wanders(
      scaled.map((value, t) => value - (sample.explained[t] as number)),
      season,
    ),
    expected: () => expectedRows(sample, level).map(before.estimated),
  };
}

function drawsFor(periods: number, season: number): number {
  const draws = Math.round(WORK / (periods * (season ** 2 + BESIDE_SEASON)));
  return Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, draws));
}

/** A series in standard deviations from its mean, both of the values before the start. */
function scaleOf(series: readonly (number | null)[], start: number) {
  const known = series.slice(0, start).filter((value) => value !== null);
  const center = mean(known);
  const squares = known.reduce((sum, value) => sum + (value - center) ** 2, 0);
  const unit = Math.sqrt(squares / (known.length - 1));
  const back = (value: number): number => center + unit * value;
  return {
    center,
    unit,
    scaled: (list: readonly (number | null)[]): Float64Array =>
      Float64Array.from(list, (value) => (value === null ? Number.NaN : (value - center) / unit)),
    estimated: ({ value, lower, upper }: Estimate): Estimate => ({
      value: back(value),
      lower: back(lower),
      upper: back(upper),
    }),
  };
}

function estimateOf(mixture: NormalMixture, level: number): Estimate {
  return {
    value: mixture.means.reduce((sum, value) => sum + value, 0) / mixture.means.length,
    lower: mixtureQuantile(mixture, (1 - level) / 2),
    upper: mixtureQuantile(mixture, (1 + level) / 2),
  };
}

function expectedRows({ before, after }: Sample, level: number): Estimate[] {
  const history = Array.from(before.means, (_, t) =>
    estimateOf({ means: before.means.subarray(t, t + 1), deviations: before.deviations.subarray(t, t + 1) }, level),
  );
  return [...history, ...after.map((row) => estimateOf(row, level))];
}

function times({ value, lower, upper }: Estimate, count: number): Estimate {
  return { value: value * count, lower: lower * count, upper: upper * count };
}

function relativeTo(actual: number, { value, lower, upper }: Estimate): Estimate | null {
  if (lower <= 0 && upper >= 0) return null;
  const bounds = [actual / lower - 1, actual / upper - 1];
  return { value: actual / value - 1, lower: Math.min(...bounds), upper: Math.max(...bounds) };
}
