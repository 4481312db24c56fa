import { describe, expect, it } from '@jest/globals';
import { fitEts, fitMeanEts } from '../../../src/core/forecast/ets.ts';
import { noise } from './noise.ts';

/** Oil production of Saudi Arabia in million tonnes, 1996–2013. */
const OIL = [
  445.36, 453.2, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89, 509.87, 456.72, 473.82,
  525.95, 549.83, 542.34,
];

/** Nights of international tourists in Australia in millions, quarters of 2005–2015. */
const TOURISTS = [
  42.20566, 24.64917, 32.66734, 37.25735, 45.24246, 29.35048, 36.34421, 41.78208, 49.2766, 31.2754, 37.85063, 38.83704,
  51.2369, 31.83855, 41.32342, 42.799, 55.70836, 33.40714, 42.31664, 45.15712, 59.57608, 34.83733, 44.84168, 46.97125,
  60.01903, 38.37118, 46.97586, 50.7338, 61.64687, 39.29957, 52.67121, 54.33232, 66.83436, 40.87119, 51.82854, 57.49191,
  65.25147, 43.06121, 54.76076, 59.83447, 73.25703, 47.69662, 61.09777, 66.05576,
];

describe('exponential smoothing', () => {
  /** Hyndman & Athanasopoulos (2018), Forecasting: Principles and Practice, 2nd ed., section 7.1: ses(oil) gives 542.68. */
  it('gives the published forecast of oil production, and its interval', () => {
    const fit = fitEts(OIL, 1);
    const [next] = fit.predict(1, 0.95);
    expect(fit.name).toBe('ETS(A,N,N)');
    expect(next?.mean).toBeCloseTo(542.68, 2);
    expect(next?.lower).toBeCloseTo(484.2, 1);
    expect(next?.upper).toBeCloseTo(601.1, 1);
  });

  /** The same book, section 7.6: ets(austourists) chooses ETS(M,A,M). */
  it('chooses the published model for the nights of tourists', () => {
    expect(fitEts(TOURISTS, 4).name).toBe('ETS(M,A,M)');
  });

  /** R 4.2.2, forecast 8.20: forecast(ets(y), h, 95) of series made by the formulas below; ours does not search the season. */
  it.each([
    {
      name: 'ETS(M,A,M)',
      season: 12,
      series: Array.from({ length: 72 }, (_, t) =>
        Math.round((100 + 2 * t) * (1 + 0.3 * Math.sin((Math.PI * t) / 6)) + ((37 * t) % 11)),
      ),
      means: [246.8, 286.55, 317, 328.8, 322.68, 299.1],
      lowers: [235.38, 273.28, 302.32, 313.57, 307.74, 285.24],
    },
    {
      name: 'ETS(M,A,N)',
      season: 1,
      series: Array.from({ length: 40 }, (_, t) => 100 + 3 * t + ((53 * t) % 17)),
      means: [230.26, 233.73, 237.2, 240.67],
      lowers: [216.23, 214.9, 214.46, 214.51],
    },
  ])(
    'chooses $name as R does, and comes within 1.5 % of its means and bounds',
    ({ name, season, series, means, lowers }) => {
      const fit = fitEts(series, season);
      expect(fit.name).toBe(name);
      fit.predict(means.length, 0.95).forEach(({ mean, lower }, step) => {
        expect(Math.abs(mean / (means[step] as number) - 1)).toBeLessThan(0.015);
        expect(Math.abs(lower / (lowers[step] as number) - 1)).toBeLessThan(0.015);
      });
    },
  );

  it('widens the interval with every period, for relative errors too', () => {
    let level = 100;
    const walk = noise(80).map((each) => (level *= 1 + each / 10));
    const fit = fitEts(walk, 1);
    expect(fit.name).toBe('ETS(M,N,N)');
    const widths = fit.predict(20, 0.95).map(({ lower, upper }) => upper - lower);
    for (let step = 1; step < widths.length; step++) {
      expect(widths[step]).toBeGreaterThan(widths[step - 1] as number);
    }
  });

  it('finds the level that a simulated series was made with', () => {
    const alpha = 0.3;
    let level = 100;
    const series = noise(600).map((surprise) => {
      const value = level + surprise;
      level += alpha * surprise;
      return value;
    });
    const [next] = fitEts(series, 1).predict(1, 0.95);
    expect(Math.abs((next?.mean as number) - level)).toBeLessThan(0.35);
    // The surprises have a deviation of 1.
    expect(((next?.upper as number) - (next?.mean as number)) / 1.96).toBeCloseTo(1, 1);
  });

  it('holds the share of the futures that it promises, on a series of its own kind', () => {
    const surprises = noise(2_000);
    let inside = 0;
    for (let trial = 0; trial < 100; trial++) {
      let level = 50;
      const series = surprises.slice(trial * 20, trial * 20 + 60).map((surprise) => {
        const value = level + surprise;
        level += 0.5 * surprise;
        return value;
      });
      const [next] = fitEts(series.slice(0, -1), 1).predict(1, 0.8);
      const last = series[series.length - 1] as number;
      if (last >= (next?.lower as number) && last <= (next?.upper as number)) inside += 1;
    }
    expect(inside).toBeGreaterThan(68);
    expect(inside).toBeLessThan(92);
  });

  it('does not call a straight line a surprise', () => {
    const line = Array.from({ length: 24 }, (_, t) => 10 + 3 * t);
    const [next, second] = fitEts(line, 1).predict(2, 0.9);
    expect(next?.mean).toBeCloseTo(82, 1);
    expect(second?.mean).toBeCloseTo(85, 0);
  });
});

describe('the mean of exponential smoothing models', () => {
  it('has the name of the likeliest, and lies near it', () => {
    const [mean, best] = [fitMeanEts(TOURISTS, 4), fitEts(TOURISTS, 4)];
    expect(mean.name).toBe(best.name);
    mean.predict(8, 0.8).forEach((prediction, step) => {
      const alone = best.predict(8, 0.8)[step];
      expect(Math.abs(prediction.mean / (alone?.mean as number) - 1)).toBeLessThan(0.03);
    });
  });

  it('goes on between a line and its level where both explain a short history', () => {
    const short = [20, 23, 21, 25, 24, 28, 25, 29];
    const [, , , fourth] = fitMeanEts(short, 1).predict(4, 0.8);
    expect(fourth?.mean).toBeGreaterThan(26);
    expect(fourth?.mean).toBeLessThan(33);
  });

  it('follows the level where there is too little for any criterion', () => {
    expect(fitMeanEts([3, 5, 4, 6], 1).predict(1, 0.8)).toEqual(fitEts([3, 5, 4, 6], 1).predict(1, 0.8));
  });
});
