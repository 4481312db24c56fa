import { describe, expect, it } from '@jest/globals';
import { detectAnomalies } from '../../../src/core/forecast/anomaly.ts';
import { noise } from './noise.ts';

const NOISE = noise(90);
const weekly = NOISE.map((each, t) => 100 + ([0, 0, 5, 10, 20, -20, -25][t % 7] as number) + 2 * each);
const flagged = (series: readonly number[], season = 7, sensitivity = 3.5) =>
  detectAnomalies(series, season, sensitivity).flatMap(({ unusual }, t) => (unusual ? [t] : []));
const withSpike = (at: number, by: number) => weekly.map((value, t) => (t === at ? value + by : value));

describe('unusual values', () => {
  it('are a spike and nothing else: neither the season nor the echo after it', () => {
    expect(flagged(withSpike(40, 40))).toEqual([40]);
    expect(flagged(withSpike(40, -40))).toEqual([40]);
  });
  it('may be the newest value', () => {
    expect(flagged(withSpike(89, 40))).toEqual([89]);
  });
  it('are few in a history that is only noisy', () => {
    expect(flagged(weekly).length).toBeLessThanOrEqual(2);
  });
  it('are more where one is more sensitive', () => {
    expect(flagged(weekly, 7, 1.5).length).toBeGreaterThan(flagged(weekly, 7, 3.5).length);
  });
  it('are never marked in fewer than 8 values', () => {
    expect(flagged([1, 1, 2, 1, 90, 1, 2], 1)).toEqual([]);
  });
  it.each([
    [[1000, 1020, 990, 1010, 1030, 3000, 1005, 995, 1015, 1025, 1000, 1010], [5]],
    [[5, 5, 5, 5, 1000, 5, 5, 5, 5, 5, 5, 5], [4]],
    [[0, 0, 0, 0, 5, 0, 0, 0, 0, 0], [4]],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6], [11]],
  ])('are not what comes long after a spike: %j', (series, expected) => {
    expect(flagged(series, 1)).toEqual(expected);
    for (const { unusual, lower, upper, score } of detectAnomalies(series, 1, 3.5)) {
      if (!unusual && score < 3.5) expect(upper).toBeGreaterThanOrEqual(lower);
    }
    detectAnomalies(series, 1, 3.5).forEach(({ unusual, lower, upper }, t) => {
      const value = series[t] as number;
      expect(value < lower - 1e-9 || value > upper + 1e-9).toBe(unusual);
    });
  });
  it('are not a lasting change of level, but the days of a short campaign', () => {
    expect(flagged(weekly.map((value, t) => (t < 45 ? value : value + 40)))).toEqual([]);
    expect(flagged(weekly.map((value, t) => (t >= 44 && t < 47 ? value + 40 : value)))).toEqual([44, 45, 46]);
  });
  it('are told by ratio where the busy months stray further than the quiet ones', () => {
    const months = noise(96).map((each, t) => {
      const usual = 100 * Math.exp(t / 24);
      return usual * Math.exp(0.05 * each + (t === 80 ? 0.5 : 0));
    });
    expect(flagged(months, 12)).toEqual([80]);
  });
  it('stand out of weeks of a season seen twice', () => {
    const weeks = noise(120).map((each, t) => 200 + (t % 52 === 8 ? 150 : 0) + 5 * each + (t === 70 ? 60 : 0));
    expect(flagged(weeks, 52)).toContain(70);
    expect(flagged(weeks, 52)).not.toContain(60);
  });
  it('lie outside their bounds', () => {
    const spiked = withSpike(40, 40);
    const found = detectAnomalies(spiked, 7, 3.5)[40];
    expect(spiked[40]).toBeGreaterThan(found?.upper as number);
    expect(found?.score).toBeGreaterThan(3.5);
  });
});
