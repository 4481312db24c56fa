import { mean } from '../statistics/center.ts';
import { nelderMead } from '../statistics/nelderMead.ts';
import { normalQuantile } from '../statistics/normal.ts';
import type { Fit, Prediction } from './prediction.ts';

/**
 * The dynamic optimised theta model: a line and a smoothed series, both learnt on the way.
 * Source: Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (2016), International Journal of Forecasting 32; theta
 * itself: Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16.
 */

interface Parameters {
  readonly alpha: number;
  /** How much of the curvature is kept: 1 is simple smoothing, 2 the classical method. */
  readonly theta: number;
  readonly level: number;
}

interface Run {
  readonly fitted: readonly number[];
  /** The periods after the last, each expected from those before as if they had come true. */
  readonly coming: readonly number[];
}

const EVALUATIONS = 300;
/** The first periods only set the line up. */
const WARM_UP = 2;
const FEWEST_BLOCKS = 5;

/**
 * Fits the model to a series without a season. At least four values are needed.
 * @example
 * fitTheta([10, 12, 14, 16, 18, 20]).predict(2, 0.8).map(({ mean }) => Math.round(mean)) //=> [22, 24]
 */
export function fitTheta(series: readonly number[]): Fit {
  const scale = Math.max(...series) - Math.min(...series) || 1;
  const first = series[0] as number;
  const parametersAt = ([alpha = 0, theta = 0, level = 0]: readonly number[]): Parameters => ({
    alpha,
    theta,
    level: first + level * scale,
  });
  const { point } = nelderMead(
    (at) => {
      const { alpha, theta } = parametersAt(at);
      if (alpha < 0.1 || alpha > 0.99 || theta < 1 || theta > 100) return Infinity;
      return squares(series, run(series, parametersAt(at), 0).fitted) / scale ** 2;
    },
    [0.5, 2, 0],
    [0.25, 1, 0.2],
    EVALUATIONS,
  );
  const parameters = parametersAt(point);
  const { fitted } = run(series, parameters, 0);
  const sigma = Math.sqrt(squares(series, fitted) / Math.max(1, series.length - WARM_UP - 3));
  return {
    name: 'theta',
    fitted,
    predict: (horizon, level) => predict(series, parameters, sigma, horizon, level),
  };
}

/**
 * The model fitted to means of so many periods each, which carry less noise and show where the series is heading; the forecast runs
 * in straight lines from the middle of one block to the next. What it expected of the past, and its intervals, are those of
 * the model on the series itself. At least five blocks are needed; the model itself is given where there are fewer.
 * Source: Kourentzes, Petropoulos and Trapero (2014), Improving forecasting by estimating time series structural components across
 * multiple frequencies, International Journal of Forecasting 30.
 * @example
 * const line = Array.from({ length: 30 }, (_, t) => 5 + 2 * t);
 * fitThetaOfBlocks(line, 3).predict(2, 0.8).map(({ mean }) => Math.round(mean)) //=> [65, 67]
 */
export function fitThetaOfBlocks(series: readonly number[], size: number): Fit {
  const fine = fitTheta(series);
  const count = Math.floor(series.length / size);
  if (count < FEWEST_BLOCKS) return fine;
  const first = series.length - count * size;
  const blocks = Array.from({ length: count }, (_, block) =>
    mean(series.slice(first + block * size, first + (block + 1) * size)),
  );
  const coarse = fitTheta(blocks);
  return {
    ...fine,
    predict(horizon, level) {
      const ahead = coarse.predict(Math.ceil(horizon / size) + 1, level).map((block) => block.mean);
      const all = [blocks[count - 1] as number, ...ahead];
      return fine.predict(horizon, level).map((prediction, step) => {
        // In blocks, from the middle of the last one.
        const position = 1 + (step - (size - 1) / 2) / size;
        const before = Math.floor(position);
        const moved =
          (all[before] as number) +
          (position - before) * ((all[before + 1] as number) - (all[before] as number)) -
          prediction.mean;
        return {
          mean: prediction.mean + moved,
          lower: prediction.lower + moved,
          upper: prediction.upper + moved,
        };
      });
    },
  };
}

function squares(series: readonly number[], fitted: readonly number[]): number {
  let sum = 0;
  for (let t = WARM_UP; t < series.length; t++) sum += ((series[t] as number) - (fitted[t] as number)) ** 2;
  return sum;
}

/** Equations 16 to 22 of the paper. */
function run(series: readonly number[], { alpha, theta, level: start }: Parameters, horizon: number): Run {
  const all: number[] = [];
  let level = start;
  let average = 0;
  let intercept = 0;
  let slope = 0;
  let decay = 1;
  for (let t = 1; t <= series.length + horizon; t++) {
    const line = decay * intercept + ((1 - decay * (1 - alpha)) / alpha) * slope;
    const awaited = t === 1 ? start : level + (1 - 1 / theta) * line;
    all.push(awaited);
    const value = series[t - 1] ?? awaited;
    level = alpha * value + (1 - alpha) * level;
    decay *= 1 - alpha;
    if (t > 1) slope = ((t - 2) * slope + (6 * (value - average)) / t) / (t + 1);
    average = ((t - 1) * average + value) / t;
    intercept = average - (slope * (t + 1)) / 2;
  }
  return { fitted: all.slice(0, series.length), coming: all.slice(series.length) };
}

/** A surprise in the first coming period moves all later ones; one in a later period weighs the same, as many periods on. */
function predict(
  series: readonly number[],
  parameters: Parameters,
  sigma: number,
  horizon: number,
  level: number,
): Prediction[] {
  const z = normalQuantile((1 - level) / 2);
  const { coming } = run(series, parameters, horizon);
  const moved = run([...series, (coming[0] as number) + sigma], parameters, horizon - 1).coming;
  let variance = sigma ** 2;
  return coming.map((middle, step) => {
    if (step > 0) variance += ((moved[step - 1] as number) - middle) ** 2;
    const half = z * Math.sqrt(variance);
    return { mean: middle, lower: middle - half, upper: middle + half };
  });
}
