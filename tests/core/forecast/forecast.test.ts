import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitForecast } from '../../../src/core/forecast/forecast.ts';

const value = fc.double({ min: 1, max: 1000, noNaN: true }).map((number) => Number(number.toPrecision(6)));
const history = fc.array(value, { minLength: 2, maxLength: 40 });
const season = fc.constantFrom(1, 4, 7, 12);

const MONTHS = [0, 5, 20, 10, -5, -20, -30, -10, 0, 10, 15, 5];

describe('a forecast', () => {
  it('continues a constant history as it is', () => {
    expect(fitForecast([5, 5, 5], 1).predict(2, 0.8)).toEqual([
      { mean: 5, lower: 5, upper: 5 },
      { mean: 5, lower: 5, upper: 5 },
    ]);
  });

  it('repeats a clear season', () => {
    const months = Array.from({ length: 48 }, (_, t) => 100 + (MONTHS[t % 12] as number) + t);
    const predictions = fitForecast(months, 12).predict(12, 0.8);
    predictions.forEach(({ mean }, step) => {
      const expected = 100 + (MONTHS[step] as number) + 48 + step;
      expect(Math.abs(mean - expected)).toBeLessThan(8);
    });
  });

  it('repeats a season that was seen twice, of months and of weeks', () => {
    for (const length of [12, 52]) {
      const peak = (t: number) => (t % length === 3 ? 60 : 0);
      const series = Array.from({ length: 2 * length + 3 }, (_, t) => 100 + peak(t) + ((7 * t) % 5));
      const predictions = fitForecast(series, length).predict(length, 0.8);
      const [high, usual] = [predictions[0]?.mean as number, predictions[5]?.mean as number];
      expect(high - usual).toBeGreaterThan(30);
    }
  });

  it('takes out a season of 52 weeks', () => {
    const weeks = Array.from({ length: 208 }, (_, t) => 100 + 40 * Math.sin((2 * Math.PI * t) / 52));
    fitForecast(weeks, 52)
      .predict(52, 0.8)
      .forEach(({ mean }, step) => {
        expect(Math.abs(mean - (100 + 40 * Math.sin((2 * Math.PI * (208 + step)) / 52)))).toBeLessThan(3);
      });
  });

  it('gives finite numbers in order, never below zero for what never was', () => {
    fc.assert(
      fc.property(history, season, (series, length) => {
        for (const { mean, lower, upper } of fitForecast(series, length).predict(6, 0.9)) {
          expect([mean, lower, upper].every(Number.isFinite)).toBe(true);
          expect(lower).toBeLessThanOrEqual(mean);
          expect(mean).toBeLessThanOrEqual(upper);
          expect(lower).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not drawn to zero by one method that falls through it', () => {
    // Exponential smoothing follows the fall below zero; theta stays above.
    const falling = Array.from({ length: 12 }, (_, t) =>
      t < 8 ? 600 + ((7 * t) % 5) : 600 - (t - 7) * 40 * (1 + (t - 8) / 4),
    );
    const at = (method: 'auto' | 'ets' | 'theta') => fitForecast(falling, 1, method).predict(4, 0.8)[3]?.mean as number;
    expect(at('ets')).toBe(0);
    expect(at('theta')).toBeGreaterThan(0);
    expect(at('auto')).toBeCloseTo(at('theta') / 2, 9);
  });

  it('stays within reach of its history where that jumps at the end', () => {
    for (const length of [15, 60]) {
      const jump = Array.from({ length }, (_, t) => (t < length - 2 ? 10 + Math.sin(t * t) / 5 : 10_000));
      for (const { mean, upper } of fitForecast(jump, length === 60 ? 12 : 4).predict(24, 0.95)) {
        expect(mean).toBeLessThan(30_000);
        expect(upper).toBeLessThan(200_000);
      }
    }
  });

  it('is the same in every run', () => {
    fc.assert(
      fc.property(history, season, (series, length) => {
        expect(fitForecast(series, length).predict(5, 0.8)).toEqual(fitForecast(series, length).predict(5, 0.8));
      }),
      { numRuns: 15 },
    );
  });

  it('does not depend on the unit: thousands are forecast as a thousand times the ones', () => {
    fc.assert(
      fc.property(history, season, (series, length) => {
        const ones = fitForecast(series, length).predict(4, 0.8);
        const thousands = fitForecast(
          series.map((each) => each * 1024),
          length,
        ).predict(4, 0.8);
        ones.forEach(({ mean, lower, upper }, step) => {
          const other = thousands[step];
          for (const [one, large] of [
            [mean, other?.mean],
            [lower, other?.lower],
            [upper, other?.upper],
          ] as const) {
            expect(Math.abs((large as number) / 1024 - one)).toBeLessThanOrEqual(1e-9 * (Math.abs(one) + mean));
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('holds more of the futures in a wider interval', () => {
    fc.assert(
      fc.property(history, (series) => {
        const fit = fitForecast(series, 1);
        const [narrow, wide] = [fit.predict(4, 0.5), fit.predict(4, 0.95)];
        narrow.forEach(({ lower, upper }, step) => {
          expect(wide[step]?.lower).toBeLessThanOrEqual(lower);
          expect(wide[step]?.upper).toBeGreaterThanOrEqual(upper);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('is the mean of both methods', () => {
    const series = [12, 15, 11, 18, 20, 17, 22, 25, 21, 28];
    const means = (method: 'auto' | 'ets' | 'theta') =>
      fitForecast(series, 1, method)
        .predict(3, 0.8)
        .map(({ mean }) => mean);
    const [both, ets, theta] = [means('auto'), means('ets'), means('theta')];
    both.forEach((mean, step) => {
      expect(mean).toBeCloseTo(((ets[step] as number) + (theta[step] as number)) / 2, 9);
    });
  });
});
