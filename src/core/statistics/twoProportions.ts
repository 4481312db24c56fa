import { normalQuantile, normalTail, normalTwoTails } from './normal.ts';

/** Conversions and visitors of the two variants of an experiment. */
export interface TwoVariants {
  readonly convA: number;
  readonly nA: number;
  readonly convB: number;
  readonly nB: number;
}

/**
 * The z statistic of the test of two proportions, with one rate pooled from both; the pooled rate is neither 0 nor 1.
 * NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3.
 * https://www.itl.nist.gov/div898/handbook/prc/section3/prc33.htm
 * @example
 * pooledZ({ convA: 100, nA: 1000, convB: 130, nB: 1000 }) //=> 2.10274
 */
export function pooledZ({ convA, nA, convB, nB }: TwoVariants): number {
  const pooled = (convA + convB) / (nA + nB);
  return (convB / nB - convA / nA) / Math.sqrt(pooled * (1 - pooled) * (1 / nA + 1 / nB));
}

/**
 * The chance of a difference at least this large, on either side, if both variants convert alike.
 * @example
 * chanceOfDifference({ convA: 100, nA: 1000, convB: 130, nB: 1000 }) //=> 0.0354885
 */
export function chanceOfDifference(variants: TwoVariants): number {
  return normalTwoTails(pooledZ(variants));
}

/**
 * The chance that B beats A by at least this much if both convert alike.
 * @example
 * chanceOfLead({ convA: 100, nA: 1000, convB: 130, nB: 1000 }) //=> 0.0177442
 */
export function chanceOfLead(variants: TwoVariants): number {
  return normalTail(pooledZ(variants));
}

/**
 * The Wald interval of the difference B less A: each rate keeps its own variance.
 * @example
 * differenceInterval({ convA: 100, nA: 1000, convB: 130, nB: 1000 }, 0.95) //=> [0.00206793, 0.0579321]
 */
export function differenceInterval(variants: TwoVariants, confidence: number): [number, number] {
  const { difference, standardError } = rateDifference(variants);
  const margin = normalQuantile((1 - confidence) / 2) * standardError;
  return [difference - margin, difference + margin];
}

/**
 * The difference of the two rates, B less A, and its standard error, where each rate keeps its own variance.
 * @example
 * rateDifference({ convA: 100, nA: 1000, convB: 130, nB: 1000 }) //=> { difference: 0.03, standardError: 0.0142513 }
 */
export function rateDifference({ convA, nA, convB, nB }: TwoVariants): { difference: number; standardError: number } {
  const [rateA, rateB] = [convA / nA, convB / nB];
  return {
    difference: rateB - rateA,
    standardError: Math.sqrt((rateA * (1 - rateA)) / nA + (rateB * (1 - rateB)) / nB),
  };
}
