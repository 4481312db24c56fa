import { normalQuantile } from './normal.ts';

/** Equally likely normal variables, by their means and standard deviations: what many draws of a model expect together. */
export interface NormalMixture {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/**
 * The chance that the mixture lies below a value. Off by at most 1e-7.
 * @example
 * mixtureBelow({ means: Float64Array.of(0), deviations: Float64Array.of(1) }, 1.96) //=> 0.975002
 */
export function mixtureBelow({ means, deviations }: NormalMixture, value: number): number {
  let sum = 0;
  for (let index = 0; index < means.length; index++) {
    sum += normalBelow((value - (means[index] as number)) / (deviations[index] as number));
  }
  return sum / means.length;
}

const MOST_STEPS = 60;
/** Relative to the distance between the outermost quantiles of the parts. */
const CLOSE_ENOUGH = 1e-6;

/**
 * The value below which the mixture lies with a chance, strictly between 0 and 1: between the smallest and the largest
 * such value of its parts, found by the false position that halves the weight of an end that stays (Illinois).
 * @example
 * mixtureQuantile({ means: Float64Array.of(0), deviations: Float64Array.of(1) }, 0.975) //=> 1.95996
 */
export function mixtureQuantile(mixture: NormalMixture, chance: number): number {
  const z = -normalQuantile(chance);
  let [low, high] = [Infinity, -Infinity];
  mixture.means.forEach((mean, index) => {
    const quantile = mean + z * (mixture.deviations[index] as number);
    low = Math.min(low, quantile);
    high = Math.max(high, quantile);
  });
  const enough = (high - low) * CLOSE_ENOUGH;
  if (enough === 0) return low;
  let [below, above] = [mixtureBelow(mixture, low) - chance, mixtureBelow(mixture, high) - chance];
  let last = 0;
  for (let step = 0; step < MOST_STEPS && high - low > enough; step++) {
    const between = (low * above - high * below) / (above - below);
    if (!(between > low && between < high)) break;
    const miss = mixtureBelow(mixture, between) - chance;
    if (Math.abs(miss) < CLOSE_ENOUGH * chance * (1 - chance)) return between;
    if (miss > 0) {
      [high, above] = [between, miss];
      if (last > 0) below /= 2;
    } else {
      [low, below] = [between, miss];
      if (last < 0) above /= 2;
    }
    last = miss;
  }
  return (low + high) / 2;
}

/** Abramowitz & Stegun 26.2.17: a mixture asks for thousands of chances, of which seven digits are enough. */
function normalBelow(z: number): number {
  const x = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * x);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804014327 * Math.exp(-0.5 * x * x) * series;
  return z < 0 ? tail : 1 - tail;
}
