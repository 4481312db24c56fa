/** What a value says beside the values around it; the numbers of the rules are Wheeler's. */
export type Signal =
  | 'ordinary'
  /** Rule 1: outside a limit. */
  | 'aboveLimit'
  | 'belowLimit'
  /** Rule 2: with two or three of the three values before it, nearer the same limit than the mean. */
  | 'nearUpper'
  | 'nearLower'
  /** Rule 3: at least the eighth in a row on one side of the mean. */
  | 'runAbove'
  | 'runBelow';

/** A chart for individual values (XmR): the range in which a process moves by itself, and what each value says. */
export interface IndividualsChart {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** In the order of the values; null for a blank. */
  readonly signals: readonly (Signal | null)[];
}

/** «Useful limits may be constructed with as few as five or six values»: the more careful of the two. */
export const FEWEST_VALUES = 6;
/** Mean moving ranges from the mean to a limit: 3 / 1.128, as Wheeler rounds it. */
const LIMIT = 2.66;
export const RUN_LENGTH = 8;
export const NEAR_WINDOW = 4;
export const NEAR_COUNT = 3;
/** Two numbers are the same where they differ by less than this share of their size: the noise of binary arithmetic. */
const NOISE = 1e-9;

/**
 * The individuals (XmR) chart of Shewhart and Wheeler, Understanding Variation: mean ± 2.66 mean moving ranges. A blank is passed
 * over: the values beside it are neighbours.
 * @param baseline how many of the first values set the mean and the limits; null for all
 * @returns null where fewer than 6 values set them
 * @example
 * individualsChart([10, 12, 10, 12, 10, 12, 17], 6)?.signals[6] //=> 'aboveLimit'
 */
export function individualsChart(values: readonly (number | null)[], baseline: number | null): IndividualsChart | null {
  const filled = values.filter((value): value is number => value !== null);
  const base = filled.slice(0, baseline ?? filled.length);
  if (base.length < FEWEST_VALUES) return null;
  const mean = base.reduce((sum, value) => sum + value, 0) / base.length;
  const moved = base.slice(1).reduce((sum, value, index) => sum + Math.abs(value - (base[index] as number)), 0);
  const reach = (LIMIT * moved) / (base.length - 1);
  const judged = judge(
    filled.map((value) => value - mean),
    reach,
    (Math.abs(mean) + reach) * NOISE,
  );
  let next = 0;
  const signals = values.map((value) => (value === null ? null : (judged[next++] as Signal)));
  return { mean, lower: mean - reach, upper: mean + reach, signals };
}

/** @param distances of the values from the mean */
function judge(distances: readonly number[], reach: number, noise: number): Signal[] {
  let run = 0;
  return distances.map((distance, index) => {
    const side = distance > noise ? 1 : distance < -noise ? -1 : 0;
    const isSame = side !== 0 && Math.sign(run) === side;
    run = isSame ? run + side : side;
    const beyond = Math.abs(distance);
    if (beyond - reach > noise) return side > 0 ? 'aboveLimit' : 'belowLimit';
    const isNear = (other: number): boolean => side * other > reach / 2 + noise;
    const near = distances.slice(Math.max(0, index + 1 - NEAR_WINDOW), index + 1).filter(isNear).length;
    if (isNear(distance) && near >= NEAR_COUNT) return side > 0 ? 'nearUpper' : 'nearLower';
    if (Math.abs(run) >= RUN_LENGTH) return side > 0 ? 'runAbove' : 'runBelow';
    return 'ordinary';
  });
}
