import { type RandomNumbers, randomNumbers } from '../statistics/randomNumbers.ts';
import { drawCoefficients, type Slab } from './regression.ts';
import {
  drawDisturbances,
  filterSeries,
  filterVariances,
  newGains,
  newRoom,
  reachOf,
  seasonPlace,
  stateSize,
  stepState,
  stepVariance,
  type Variances,
} from './stateSpace.ts';

/**
 * The priors of the R package CausalImpact 1.3 (model.args at their defaults) on top of those of bsts, for values with a
 * standard deviation of 1 before the start: a guess at a standard deviation, how many observations it is worth, and the
 * largest that is accepted.
 */
const LEVEL_PRIOR = { guess: 0.01, worth: 32, most: 1 };
const SEASON_PRIOR = { guess: 0.01, worth: 0.01, most: 1 };
const NOISE_PRIOR = { guess: 1, worth: 0.01, most: 1.2 };
/** With controls, which are expected to explain 80 % of the variance. */
const RESIDUAL_PRIOR = { guess: Math.sqrt(0.2), worth: 50, most: 1.2 };
/** How many columns, the constant among them, are expected to take part. */
const EXPECTED_SIZE = 3;
/** The slab is worth a hundredth of an observation, half of it as if the columns were not correlated. */
const SLAB_WORTH = 0.01;
const SLAB_DIAGONAL = 0.5;

/** Draws that are thrown away, until the start is forgotten. */
const BURN_IN = 100;

/** A history that was standardised, and what goes on after it. */
export interface Observed {
  /** The values before the start; NaN where there is none. */
  readonly before: Float64Array;
  /** The controls, each over all periods, before and after; NaN where there is none, which counts only beside a missing value. */
  readonly controls: readonly Float64Array[];
  /** Which of the periods after the start have a value. */
  readonly after: readonly boolean[];
  /** Periods of the season; 1 means none. */
  readonly season: number;
}

/** What the draws expect, each number in the standardised unit. */
export interface Sample {
  /** The mean over the periods after the start that have a value, a draw after the other: its mean, and how far it may be off. */
  readonly average: { readonly means: Float64Array; readonly deviations: Float64Array };
  /** Each period after the start, a draw after the other. */
  readonly after: readonly { readonly means: Float64Array; readonly deviations: Float64Array }[];
  /** Each period before the start, over all draws. */
  readonly before: { readonly means: Float64Array; readonly deviations: Float64Array };
  /** What the controls alone tell of each period before the start, over all draws. */
  readonly explained: Float64Array;
}

/**
 * Draws from what the model makes of a history: a local level, a season and a regression on controls (Brodersen et al. 2015).
 * Given the variances, the level is integrated out of the draw of the coefficients, and noise and level out of the
 * prediction, so that fewer draws give a smoother answer than drawing each in its turn.
 * @param draws how many draws are kept
 */
export function sampleExpected(observed: Observed, draws: number, seed: number): Sample {
  const random = randomNumbers(seed);
  const { before, after } = observed;
  const periods = before.length;
  const size = stateSize(observed.season);
  const seen = Array.from(before, (value) => !Number.isNaN(value));
  const count = seen.filter(Boolean).length;
  const columns = columnsOf(observed);
  const slabShape = slabShapeOf(columns, observed.controls);
  const noisePrior = columns.length > 0 ? RESIDUAL_PRIOR : NOISE_PRIOR;
  const start = before[seen.indexOf(true)] as number;

  const variances: Variances = {
    noise: noisePrior.guess ** 2,
    level: LEVEL_PRIOR.guess ** 2,
    season: observed.season > 1 ? SEASON_PRIOR.guess ** 2 : 0,
  };
  const gains = newGains(periods, size);
  const room = newRoom(periods, size);
  const errors = new Float64Array(periods);
  const state = new Float64Array(size);
  const columnErrors = columns.map(() => new Float64Array(periods));
  const columnStates = columns.map(() => new Float64Array(size));
  const taking = columns.map(() => true);
  const coefficients = new Float64Array(columns.length);
  const inclusion = Math.min(1, EXPECTED_SIZE / Math.max(1, columns.length));
  const reach = new Float64Array(size);
  const shared = new Float64Array(size);

  const rows = () => ({ means: new Float64Array(draws), deviations: new Float64Array(draws) });
  const average = rows();
  const ahead = after.map(rows);
  const [signalSums, signalSquares] = [new Float64Array(periods), new Float64Array(periods)];
  const explained = new Float64Array(periods);
  let noiseSum = 0;

  for (let draw = -BURN_IN; draw < draws; draw++) {
    filterVariances(seen, variances, size, gains);
    filterSeries(before, gains, start, size, errors, state);
    if (columns.length > 0) {
      columns.forEach((column, index) => {
        const [own, at] = [columnErrors[index] as Float64Array, columnStates[index] as Float64Array];
        filterSeries(column.subarray(0, periods), gains, 0, size, own, at);
      });
      const sums = sumsOf(columnErrors, errors, gains.errorVariance);
      const slab: Slab = { precision: slabShape.map((value) => value / variances.noise), inclusion };
      drawCoefficients(sums, slab, taking, random, coefficients);
      columns.forEach((_, index) => {
        const coefficient = coefficients[index] as number;
        subtract(errors, columnErrors[index] as Float64Array, coefficient);
        subtract(state, columnStates[index] as Float64Array, coefficient);
      });
    }
    if (draw >= 0) predict(draw);
    const drawn = drawDisturbances(errors, gains, variances, size, start, random, room);
    if (draw >= 0) remember();
    const taken = taking.filter(Boolean).length;
    const slabSquares = quadratic(slabShape, coefficients);
    variances.noise = drawVariance(noisePrior, count + taken, drawn.noise + slabSquares, random);
    variances.level = drawVariance(LEVEL_PRIOR, periods - 1, drawn.level, random);
    if (size > 1) variances.season = drawVariance(SEASON_PRIOR, periods - 1, drawn.season, random);
  }
  const beforeMeans = signalSums.map((sum) => sum / draws);
  const beforeDeviations = beforeMeans.map((mean, t) =>
    Math.sqrt(Math.max(0, (signalSquares[t] as number) / draws - mean * mean) + noiseSum / draws),
  );
  return { average, after: ahead, before: { means: beforeMeans, deviations: beforeDeviations }, explained };

  function predict(draw: number): void {
    const variance = gains.ahead;
    shared.fill(0);
    let [total, totalVariance, measured] = [0, 0, 0];
    after.forEach((isMeasured, step) => {
      const t = periods + step;
      const now = seasonPlace(t, size);
      const own = reachOf(variance, t, size, reach) + variances.noise;
      const mean = (state[0] as number) + (now === 0 ? 0 : (state[now] as number)) + regressed(t);
      const { means, deviations } = ahead[step] as (typeof ahead)[number];
      means[draw] = mean;
      deviations[draw] = Math.sqrt(own);
      if (isMeasured) {
        measured += 1;
        total += mean;
        totalVariance += own + 2 * ((shared[0] as number) + (now === 0 ? 0 : (shared[now] as number)));
        for (let place = 0; place < size; place++) shared[place] = (shared[place] as number) + (reach[place] as number);
      }
      stepState(state, t, size);
      stepState(shared, t, size);
      stepVariance(variance, t, variances, size);
    });
    average.means[draw] = total / measured;
    average.deviations[draw] = Math.sqrt(totalVariance) / measured;
  }

  function remember(): void {
    noiseSum += variances.noise;
    for (let t = 0; t < periods; t++) {
      const told = regressed(t);
      const signal = (room.signal[t] as number) + told;
      explained[t] = (explained[t] as number) + told / draws;
      signalSums[t] = (signalSums[t] as number) + signal;
      signalSquares[t] = (signalSquares[t] as number) + signal * signal;
    }
  }

  function regressed(t: number): number {
    let sum = 0;
    columns.forEach((column, index) => {
      sum += (coefficients[index] as number) * (column[t] as number);
    });
    return sum;
  }
}

/** The constant and the controls; nothing where there is no control. A missing control stands beside a missing value. */
function columnsOf({ before, after, controls }: Observed): Float64Array[] {
  if (controls.length === 0) return [];
  const constant = new Float64Array(before.length + after.length).fill(1);
  return [constant, ...controls.map((control) => control.map((value) => (Number.isNaN(value) ? 0 : value)))];
}

/** The precision of the slab for noise of variance 1: that of Zellner's g-prior, half of it without correlations. */
function slabShapeOf(columns: readonly Float64Array[], controls: readonly Float64Array[]): Float64Array {
  const [constant] = columns;
  const shape = new Float64Array(columns.length ** 2);
  if (!constant) return shape;
  const given = Array.from(constant, (_, t) => controls.every((control) => !Number.isNaN(control[t])));
  const rows = given.filter(Boolean).length;
  columns.forEach((one, row) => {
    columns.forEach((other, column) => {
      let sum = 0;
      for (let t = 0; t < one.length; t++) if (given[t]) sum += (one[t] as number) * (other[t] as number);
      const share = row === column ? 1 : 1 - SLAB_DIAGONAL;
      shape[row * columns.length + column] = (SLAB_WORTH * share * sum) / rows;
    });
  });
  return shape;
}

/** The sums of a regression of the errors of the values on those of the columns: the level is integrated out of both. */
function sumsOf(columns: readonly Float64Array[], errors: Float64Array, errorVariance: Float64Array) {
  const size = columns.length;
  const [precision, pull] = [new Float64Array(size * size), new Float64Array(size)];
  for (let row = 0; row < size; row++) {
    const one = columns[row] as Float64Array;
    for (let t = 0; t < errors.length; t++) {
      const variance = errorVariance[t] as number;
      if (variance !== 0) pull[row] = (pull[row] as number) + ((one[t] as number) * (errors[t] as number)) / variance;
    }
    for (let column = 0; column <= row; column++) {
      const other = columns[column] as Float64Array;
      let sum = 0;
      for (let t = 0; t < errors.length; t++) {
        const variance = errorVariance[t] as number;
        if (variance !== 0) sum += ((one[t] as number) * (other[t] as number)) / variance;
      }
      precision[row * size + column] = sum;
      precision[column * size + row] = sum;
    }
  }
  return { precision, pull };
}

function subtract(from: Float64Array, other: Float64Array, times: number): void {
  for (let index = 0; index < from.length; index++) {
    from[index] = (from[index] as number) - times * (other[index] as number);
  }
}

function quadratic(matrix: Float64Array, vector: Float64Array): number {
  const size = vector.length;
  let sum = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      sum += (vector[row] as number) * (matrix[row * size + column] as number) * (vector[column] as number);
    }
  }
  return sum;
}

const MOST_TRIES = 200;

/** A variance given as many squares: the inverse of a gamma variable, drawn again where it is above the largest accepted. */
function drawVariance(
  prior: { readonly guess: number; readonly worth: number; readonly most: number },
  count: number,
  squares: number,
  random: RandomNumbers,
): number {
  const shape = (prior.worth + count) / 2;
  const rate = (prior.worth * prior.guess ** 2 + squares) / 2;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const variance = rate / random.gamma(shape);
    if (variance <= prior.most ** 2) return variance;
  }
  return prior.most ** 2;
}
