import { describe, expect, it } from '@jest/globals';
import { fitEts } from '../../../src/core/forecast/ets.ts';
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

/** Gas consumption of the United Kingdom in million therms, quarters of 1960–1986 (R data set UKgas, Durbin and Koopman). */
const GAS = [
  160.1, 129.7, 84.8, 120.1, 160.1, 124.9, 84.8, 116.9, 169.7, 140.9, 89.7, 123.3, 187.3, 144.1, 92.9, 120.1, 176.1,
  147.3, 89.7, 123.3, 185.7, 155.3, 99.3, 131.3, 200.1, 161.7, 102.5, 136.1, 204.9, 176.1, 112.1, 140.9, 227.3, 195.3,
  115.3, 142.5, 244.9, 214.5, 118.5, 153.7, 244.9, 216.1, 188.9, 142.5, 301, 196.9, 136.1, 267.3, 317, 230.5, 152.1,
  336.2, 371.4, 240.1, 158.5, 355.4, 449.9, 286.6, 179.3, 403.4, 491.5, 321.8, 177.7, 409.8, 593.9, 329.8, 176.1, 483.5,
  584.3, 395.4, 187.3, 485.1, 669.2, 421, 216.1, 509.1, 827.7, 467.5, 209.7, 542.7, 840.5, 414.6, 217.7, 670.8, 848.5,
  437, 209.7, 701.2, 925.3, 443.4, 214.5, 683.6, 917.3, 515.5, 224.1, 694.8, 989.4, 477.1, 233.7, 730, 1087, 534.7,
  281.8, 787.6, 1163.9, 613.1, 347.4, 782.8,
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

  /** R 4.2.2, forecast 8.20: forecast(ets(UKgas), 6, 95) by ETS(M,A,M); the seasonal start of ours is not searched. */
  it('comes within 1 % of R, and of its bounds within 2 %, on the gas consumption of quarters', () => {
    const fit = fitEts(GAS, 4);
    expect(fit.name).toBe('ETS(M,A,M)');
    const predictions = fit.predict(6, 0.95);
    [1258.82, 652.62, 357.2, 878.95, 1370.52, 709.3].forEach((mean, step) => {
      expect(Math.abs((predictions[step]?.mean as number) / mean - 1)).toBeLessThan(0.01);
    });
    [970.8, 503.1, 275, 675.4, 972, 501.2].forEach((lower, step) => {
      expect(Math.abs((predictions[step]?.lower as number) / lower - 1)).toBeLessThan(0.02);
    });
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
