import { nelderMead } from '../statistics/nelderMead.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { adjusted, type SeasonKind, seasonOf } from './decompose.ts';
import { mixture } from './mixture.ts';
import type { Fit, Prediction } from './prediction.ts';

/**
 * Exponential smoothing as state-space models, chosen automatically.
 * Source: Hyndman, Koehler, Snyder and Grose (2002), International Journal of Forecasting 18; Hyndman, Koehler, Ord and
 * Snyder (2008), Forecasting with Exponential Smoothing, Springer.
 */

/** Error, trend and season: additive, multiplicative, additive and damped, or none. */
interface Model {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
}

interface Parameters {
  /** How much of a surprise the level, the slope and the season take over. */
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  /** How much of the slope lives on to the next period. */
  readonly phi: number;
  readonly level: number;
  readonly slope: number;
  readonly season: readonly number[];
}

/** Where a series stands after its last period. */
interface State {
  level: number;
  slope: number;
  /** The index of period t stands at t modulo the length. */
  readonly season: number[];
}

interface Run {
  readonly fitted: readonly number[];
  /** Surprises: absolute, or relative to what was expected where the error is multiplicative. */
  readonly errors: readonly number[];
  readonly end: State;
}

/** A surprise larger than this, relative to what was expected, is no normal one: the intervals of such a model explode. */
const LARGEST_RELATIVE_ERROR = 1.5;
const EVALUATIONS = 250;

/** A model as it fits a series best; of two, the one of the lower criterion explains it better. */
interface Candidate {
  readonly model: Model;
  readonly parameters: Parameters;
  readonly criterion: number;
}

/** Models that deserve a smaller share of the mean are left out. */
const LEAST_WEIGHT = 0.001;

/**
 * The exponential smoothing model that explains a series best, by the corrected criterion of Akaike.
 * @param season the length of the season; 1 means none. At least four values are needed
 * @example
 * fitEts([10, 12, 13, 16, 17, 20, 21, 24], 1).predict(2, 0.8).map(({ mean }) => Math.round(mean)) //=> [24, 24]
 */
export function fitEts(series: readonly number[], season: number): Fit {
  return fitOf(bestOf(candidates(series, season)), series);
}

/**
 * The mean of all exponential smoothing models, each weighing as much as the criterion of Akaike makes it likely: several often
 * explain a history nearly as well as the best one, and continue it otherwise. It has the name of the best one.
 * Source: Kolassa (2011), Combining exponential smoothing forecasts using Akaike weights, International Journal of
 * Forecasting 27.
 * @param season the length of the season; 1 means none. At least four values are needed
 * @example
 * fitMeanEts([10, 12, 13, 16, 17, 20, 21, 24], 1).predict(2, 0.8).map(({ mean }) => Math.round(mean)) //=> [24, 24]
 */
export function fitMeanEts(series: readonly number[], season: number): Fit {
  const all = candidates(series, season);
  const best = bestOf(all);
  const likely = all.flatMap((candidate) => {
    const weight = Math.exp((best.criterion - candidate.criterion) / 2);
    return weight < LEAST_WEIGHT ? [] : [{ fit: fitOf(candidate, series), weight }];
  });
  return mixture(nameOf(best.model), likely);
}

function candidates(series: readonly number[], season: number): Candidate[] {
  const positive = series.every((value) => value > 0);
  const seasonal = season > 1 && series.length >= 2 * season + 1;
  const seasons: Model['season'][] = seasonal ? (positive ? ['N', 'A', 'M'] : ['N', 'A']) : ['N'];
  const errors: Model['error'][] = positive ? ['A', 'M'] : ['A'];
  const found = seasons.flatMap((kind) =>
    (['N', 'A', 'Ad'] as const).flatMap((trend) =>
      // An additive error around a multiplicative season has no stable variance.
      errors
        .filter((error) => error === 'M' || kind !== 'M')
        .flatMap((error) => optimise({ error, trend, season: kind }, series, season) ?? []),
    ),
  );
  return found.length > 0 ? found : [simplest(series)];
}

function bestOf(all: readonly Candidate[]): Candidate {
  return all.reduce((best, candidate) => (candidate.criterion < best.criterion ? candidate : best));
}

function fitOf({ model, parameters }: Candidate, series: readonly number[]): Fit {
  const run = smooth(model, parameters, series);
  return {
    name: nameOf(model),
    fitted: run.fitted,
    predict: (horizon, level) => predict(model, parameters, run, horizon, level),
  };
}

function nameOf({ error, trend, season }: Model): string {
  return `ETS(${error},${trend},${season})`;
}

/** Where a series is too short for any criterion, its level is followed. */
function simplest(series: readonly number[]): Candidate {
  const parameters = { alpha: 0.5, beta: 0, gamma: 0, phi: 1, level: series[0] as number, slope: 0, season: [] };
  return { model: { error: 'A', trend: 'N', season: 'N' }, parameters, criterion: 0 };
}

function optimise(model: Model, series: readonly number[], length: number): Candidate | null {
  const n = series.length;
  const seasonal = model.season !== 'N';
  const trended = model.trend !== 'N';
  const damped = model.trend === 'Ad';
  const count = 3 + (trended ? 2 : 0) + (damped ? 1 : 0) + (seasonal ? length : 0);
  if (n <= count + 1) return null;
  const start = startOf(model, series, length);
  const scale = spread(series) || 1;
  const parametersAt = (point: readonly number[]): Parameters => {
    const [alpha = 0, level = 0, ...rest] = point;
    return {
      alpha,
      level: start.level + level * scale,
      beta: trended ? (rest.shift() as number) : 0,
      slope: trended ? start.slope + (rest.shift() as number) * scale : 0,
      phi: damped ? (rest.shift() as number) : 1,
      gamma: seasonal ? (rest.shift() as number) : 0,
      season: start.season,
    };
  };
  const { point, value } = nelderMead(
    (at) => deviance(model, parametersAt(at), series),
    [0.3, 0, ...(trended ? [0.05, 0] : []), ...(damped ? [0.95] : []), ...(seasonal ? [0.1] : [])],
    [0.3, 0.2, ...(trended ? [0.1, 0.02] : []), ...(damped ? [-0.08] : []), ...(seasonal ? [0.2] : [])],
    EVALUATIONS,
  );
  if (!Number.isFinite(value)) return null;
  return {
    model,
    parameters: parametersAt(point),
    criterion: value + 2 * count + (2 * count * (count + 1)) / (n - count - 1),
  };
}

function spread(series: readonly number[]): number {
  return Math.max(...series) - Math.min(...series);
}

/** A season by decomposition, and a straight line through the beginning of what is left. */
function startOf(
  model: Model,
  series: readonly number[],
  length: number,
): Pick<Parameters, 'level' | 'slope' | 'season'> {
  const kind: SeasonKind | null = model.season === 'N' ? null : model.season === 'M' ? 'multiplicative' : 'additive';
  const season = kind && seasonOf(series, length, kind);
  const plain = season ? adjusted(series, season) : series;
  const begin = plain.slice(0, Math.max(10, 2 * length));
  const indices = season?.indices ?? [];
  if (model.trend === 'N') {
    return { level: begin.reduce((sum, value) => sum + value, 0) / begin.length, slope: 0, season: indices };
  }
  const { intercept, slope } = line(begin);
  return { level: intercept, slope, season: indices };
}

/** The line of least squares through values at 1, 2, 3…. */
function line(values: readonly number[]): { intercept: number; slope: number } {
  const n = values.length;
  const middle = (n + 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let products = 0;
  let squares = 0;
  values.forEach((value, index) => {
    products += (index + 1 - middle) * (value - mean);
    squares += (index + 1 - middle) ** 2;
  });
  const slope = squares === 0 ? 0 : products / squares;
  return { intercept: mean - slope * middle, slope };
}

/** Minus twice the log-likelihood, up to a constant; Infinity outside the usual region of the parameters. */
function deviance(model: Model, parameters: Parameters, series: readonly number[]): number {
  const { alpha, beta, gamma, phi } = parameters;
  const usual = alpha >= 1e-4 && alpha <= 0.9999 && beta >= 0 && beta <= alpha && gamma >= 0 && gamma <= 1 - alpha;
  if (!usual || (model.trend === 'Ad' && (phi < 0.8 || phi > 0.98))) return Infinity;
  let squares = 0;
  let logs = 0;
  let possible = true;
  const relative = model.error === 'M';
  follow(model, parameters, series, (awaited, error) => {
    squares += error * error;
    if (!relative) return;
    possible = possible && awaited > 0 && Math.abs(error) <= LARGEST_RELATIVE_ERROR;
    logs += Math.log(awaited);
  });
  return possible ? series.length * Math.log(Math.max(squares, 1e-300)) + 2 * logs : Infinity;
}

function expected({ level, slope, season }: State, t: number, { season: kind }: Model, phi: number): number {
  const base = level + phi * slope;
  if (kind === 'N') return base;
  const index = season[t % season.length] as number;
  return kind === 'M' ? base * index : base + index;
}

/** Takes a surprise, in units of the series, into the state. */
function learn(state: State, t: number, surprise: number, model: Model, { alpha, beta, gamma, phi }: Parameters): void {
  const { season } = state;
  const base = state.level + phi * state.slope;
  const position = t % (season.length || 1);
  const index = season[position] ?? 1;
  const share = model.season === 'M' ? surprise / index : surprise;
  state.level = base + alpha * share;
  state.slope = phi * state.slope + beta * share;
  if (model.season !== 'N') season[position] = index + (gamma * surprise) / (model.season === 'M' ? base : 1);
}

function smooth(model: Model, parameters: Parameters, series: readonly number[]): Run {
  const fitted: number[] = [];
  const errors: number[] = [];
  const end = follow(model, parameters, series, (awaited, error) => {
    fitted.push(awaited);
    errors.push(error);
  });
  return { fitted, errors, end };
}

/** Goes through a series, telling of each period what was expected and the surprise; keeps no lists, for it runs thousands of times. */
function follow(
  model: Model,
  parameters: Parameters,
  series: readonly number[],
  visit: (awaited: number, error: number) => void,
): State {
  const state: State = { level: parameters.level, slope: parameters.slope, season: [...parameters.season] };
  for (let t = 0; t < series.length; t++) {
    const awaited = expected(state, t, model, parameters.phi);
    const surprise = (series[t] as number) - awaited;
    visit(awaited, model.error === 'M' ? surprise / awaited : surprise);
    learn(state, t, surprise, model, parameters);
  }
  return state;
}

/**
 * The coming periods if nothing surprises, and intervals from their variance: exact but for multiplicative seasons, where it
 * is close. Nothing is drawn at random.
 * Source: Hyndman, Koehler, Ord and Snyder (2005), Journal of Forecasting 24; the same (2008), chapter 6.
 */
function predict(model: Model, parameters: Parameters, run: Run, horizon: number, level: number): Prediction[] {
  const { alpha, beta, gamma, phi } = parameters;
  const { errors, end } = run;
  const n = errors.length;
  const length = end.season.length || 1;
  const free = Math.max(1, n - 2 - (model.trend === 'N' ? 0 : 2) - (model.season === 'N' ? 0 : 1));
  const variance = errors.reduce((sum, error) => sum + error * error, 0) / free;
  const z = normalQuantile((1 - level) / 2);
  let reach = 0;
  const slopes = Array.from({ length: horizon }, (_, step) => (reach += phi ** (step + 1)));
  // What a surprise still weighs one period later, two periods later….
  const weights = slopes.map(
    (slope, step) => alpha + beta * slope + (model.season === 'A' && (step + 1) % length === 0 ? gamma : 0),
  );
  // The mean square that a surprise of each period is relative to, without a multiplicative season.
  const squares: number[] = [];
  return slopes.map((slope, step) => {
    const index = end.season[(n + step) % length] ?? 0;
    const base = end.level + end.slope * slope + (model.season === 'A' ? index : 0);
    const factor = model.season === 'M' ? index : 1;
    const carried = squares.reduce((sum, square, past) => sum + (weights[step - past - 1] as number) ** 2 * square, 0);
    squares.push(model.error === 'M' ? base ** 2 + variance * carried : 1);
    const seasons = model.season === 'M' ? (1 + gamma ** 2 * variance) ** Math.floor(step / length) : 1;
    const around =
      model.error === 'M' ? (1 + variance) * seasons * (squares[step] as number) - base ** 2 : variance * (1 + carried);
    const half = z * factor * Math.sqrt(around);
    return { mean: base * factor, lower: base * factor - half, upper: base * factor + half };
  });
}
