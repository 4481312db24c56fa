import { normalQuantile } from '../statistics/normal.ts';
import { studentQuantile } from '../statistics/studentT.ts';
import { adjusted, seasoned, shrunkSeasonOf } from './decompose.ts';
import { fitMeanEts } from './ets.ts';
import { mixture } from './mixture.ts';
import { type Fit, transformed } from './prediction.ts';
import { constantFit, naiveFit } from './shortHistory.ts';
import { fitTheta, fitThetaOfBlocks } from './theta.ts';

export type Method = 'auto' | 'ets' | 'theta';

/** Longer seasons are taken out beforehand: too many indices to smooth each of them. */
const LONGEST_SMOOTHED = 24;

/** Fewer values show no pattern that could be fitted. */
const FEWEST_VALUES = 4;

/** Days, weeks and months are noisy: they are also looked at in blocks of so many. */
const BLOCK = 3;
/** The season of days; a block of quarters would be most of a year. */
const SHORTEST_OF_BLOCKS = 7;

/**
 * Fits a forecast to a history: the mean of exponential smoothing, theta and, of days, weeks and months, theta on blocks of three;
 * in competitions means do better than each method. Or one of the methods.
 * Source: Makridakis, Spiliotis and Assimakopoulos (2018), The M4 Competition: 12 of the 17 best entries were combinations.
 * What each trial gave: docs/decisions/forecast-combination.md.
 * @param season the length of the season; 1 means none
 * @example
 * fitForecast([12, 15, 11, 18, 20, 17, 22, 25, 21, 28], 1).predict(1, 0.8)
 * //=> [{ mean: 25.6883, lower: 16.5853, upper: 34.7912 }]
 */
export function fitForecast(series: readonly number[], season: number, method: Method = 'auto'): Fit {
  if (series.every((value) => value === series[0])) return constantFit(series);
  // What was never below zero is not forecast below it.
  const floor = series.every((value) => value >= 0) ? 0 : -Infinity;
  if (series.length < FEWEST_VALUES) return transformed(naiveFit(series), (value) => Math.max(floor, value));
  // The searches stop at relative distances: in one size, thousands are forecast as a thousand times the ones.
  const size = Math.max(...series.map(Math.abs));
  const sized = series.map((value) => value / size);
  const fits = fitsOf(sized, season, method).map((fit) => lifted(fit, floor));
  const names = [...new Set(fits.map(({ name }) => name))];
  const combined = mixture(
    names.join(' + '),
    fits.map((fit) => ({ fit, weight: 1 })),
  );
  return transformed(widened(combined), (value) => Math.max(floor, value * size));
}

function fitsOf(series: readonly number[], season: number, method: Method): Fit[] {
  const fits: Fit[] = [];
  if (method !== 'theta') {
    const smoothed = season <= LONGEST_SMOOTHED;
    fits.push(smoothed ? fitMeanEts(series, season) : withoutSeason(series, season, (plain) => fitMeanEts(plain, 1)));
  }
  if (method !== 'ets') fits.push(withoutSeason(series, season, fitTheta));
  if (method === 'auto' && season >= SHORTEST_OF_BLOCKS) {
    fits.push(withoutSeason(series, season, (plain) => fitThetaOfBlocks(plain, BLOCK)));
  }
  return fits;
}

/** Lifts each period whose middle is below a floor to it, interval and all: one model that falls through must not draw down the others. */
function lifted(fit: Fit, floor: number): Fit {
  return {
    ...fit,
    predict: (horizon, level) =>
      fit.predict(horizon, level).map(({ mean, lower, upper }) => {
        const lift = Math.max(0, floor - mean);
        return { mean: mean + lift, lower: lower + lift, upper: upper + lift };
      }),
  };
}

/** Fits a model to the series without its season, and puts the season back. */
function withoutSeason(series: readonly number[], length: number, fit: (plain: readonly number[]) => Fit): Fit {
  if (length < 2 || series.length <= 2 * length) return fit(series);
  const kind = series.every((value) => value > 0) ? 'multiplicative' : 'additive';
  const season = shrunkSeasonOf(series, length, kind);
  return transformed(fit(adjusted(series, season)), (value, t) => seasoned(value, t, season));
}

/** Degrees of freedom of any history, and the values that add one: measured on 858 competition series. */
const LEAST_FREEDOM = 2;
const VALUES_A_FREEDOM = 15;

/**
 * Models see the noise of a series and not that they may be wrong, the more so the shorter it is: futures stray from them as by
 * Student's distribution, with longer tails than a normal one.
 */
function widened(fit: Fit): Fit {
  const freedom = LEAST_FREEDOM + fit.fitted.length / VALUES_A_FREEDOM;
  return {
    ...fit,
    predict(horizon, level) {
      const tail = (1 - level) / 2;
      const factor = studentQuantile(tail, freedom) / normalQuantile(tail);
      return fit.predict(horizon, level).map(({ mean, lower, upper }) => ({
        mean,
        lower: mean - factor * (mean - lower),
        upper: mean + factor * (upper - mean),
      }));
    },
  };
}
