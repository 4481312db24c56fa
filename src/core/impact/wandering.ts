/** From this correlation of each value with the one before on, a series rather goes on from where it is than back to its mean. */
const HIGH = 0.4;
/** Standard errors of a correlation that chance alone does not pass. */
const BY_CHANCE = 2.5;

/**
 * Whether a series wanders: each value resembles the one before, its season apart. The model of a level that hardly moves
 * takes such a series for one that returns, and finds effects where there are none.
 * @param series NaN where there is no value
 * @example
 * wanders(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 7, 6, 5, 4, 3, 2, 1), 1) //=> true
 */
export function wanders(series: Float64Array, season: number): boolean {
  const rests = withoutSeason(series, season);
  let [squares, products, pairs] = [0, 0, 0];
  rests.forEach((rest, t) => {
    if (Number.isNaN(rest)) return;
    squares += rest * rest;
    const last = rests[t - 1] ?? Number.NaN;
    if (Number.isNaN(last)) return;
    products += rest * last;
    pairs += 1;
  });
  return pairs > 0 && products / squares > Math.max(HIGH, BY_CHANCE / Math.sqrt(pairs));
}

/** What is left of each value beside the mean of its place in the season. */
function withoutSeason(series: Float64Array, season: number): Float64Array {
  const [sums, counts] = [new Float64Array(season), new Float64Array(season)];
  series.forEach((value, t) => {
    if (Number.isNaN(value)) return;
    sums[t % season] = (sums[t % season] as number) + value;
    counts[t % season] = (counts[t % season] as number) + 1;
  });
  return series.map((value, t) => value - (sums[t % season] as number) / (counts[t % season] as number));
}
