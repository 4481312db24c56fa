import { mean } from '../statistics/center.ts';

/** The 90 % point of a two-sided normal test. */
const CRITICAL = 1.645;

/** The seasons that are looked for where neither dates nor a length are given: months, days of the week, quarters. */
const USUAL_LENGTHS = [12, 7, 4];

/**
 * The length of the season that a series shows most clearly, 1 where it shows none.
 * @example
 * findSeason([1, 2, 3, 9, 1, 2, 3, 9, 1, 2, 3, 9]) //=> 4
 */
export function findSeason(series: readonly number[]): number {
  const found = USUAL_LENGTHS.map((length) => ({ length, strength: seasonStrength(series, length) }));
  const best = found.reduce((one, other) => (other.strength > one.strength ? other : one));
  return best.strength > 1 ? best.length : 1;
}

/**
 * Whether a series repeats itself after `length` periods: the test of the M4 competition, an autocorrelation that is larger
 * than the shorter ones explain. At least three seasons are needed.
 * Source: Makridakis, Spiliotis and Assimakopoulos (2018), The M4 Competition, competitors' guide.
 * @example
 * isSeasonal([1, 2, 3, 9, 1, 2, 3, 9, 1, 2, 3, 9], 4) //=> true
 */
export function isSeasonal(series: readonly number[], length: number): boolean {
  return Math.abs(seasonStrength(series, length)) > 1;
}

/** The autocorrelation at a lag, relative to what the test asks for; 0 where it cannot be told. */
function seasonStrength(series: readonly number[], length: number): number {
  const n = series.length;
  if (length < 2 || n < 3 * length) return 0;
  const center = mean(series);
  const deviations = series.map((value) => value - center);
  const product = (lag: number): number => {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += (deviations[t] as number) * (deviations[t - lag] as number);
    return sum;
  };
  const variance = product(0);
  if (variance === 0) return 0;
  let squares = 0;
  for (let lag = 1; lag < length; lag++) squares += (product(lag) / variance) ** 2;
  return product(length) / variance / (CRITICAL * Math.sqrt((1 + 2 * squares) / n));
}
