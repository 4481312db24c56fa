import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { individualsChart, type Signal } from '../../../src/core/explanation/individualsChart.ts';

const signals = (values: readonly (number | null)[], baseline: number | null = null) =>
  individualsChart(values, baseline)?.signals;

/** Flow rates of the NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, Individuals Control Charts. */
const NIST = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

/** A baseline with mean 10 and limits 10 ± 5.32. */
const BASELINE = [11, 9, 11, 9, 11, 9];
const after = (...values: (number | null)[]) => signals([...BASELINE, ...values], 6)?.slice(6);

describe('individualsChart', () => {
  it('gives the limits that NIST publishes for its example', () => {
    const chart = individualsChart(NIST, null);
    expect(chart?.mean).toBeCloseTo(50.81, 9);
    // Printed as 55.8041 and 45.8159, with 3 / 1.128 for 2.66 and a mean moving range of 1.8778.
    expect(Math.abs((chart?.upper as number) - 55.8041)).toBeLessThan(0.002);
    expect(Math.abs((chart?.lower as number) - 45.8159)).toBeLessThan(0.002);
    expect(new Set(chart?.signals)).toEqual(new Set(['ordinary']));
  });
  it('names a value outside a limit, and none on it', () => {
    expect(after(15.33, 4.67, 15.32)).toEqual(['aboveLimit', 'belowLimit', 'ordinary']);
  });
  it('names the third of four values nearer one limit than the mean, where it is one of them', () => {
    expect(after(13, 10, 13, 13)).toEqual(['ordinary', 'ordinary', 'ordinary', 'nearUpper']);
    expect(after(7, 7, 7, 10)).toEqual(['ordinary', 'ordinary', 'nearLower', 'ordinary']);
    expect(after(13, 13, 7, 7)).toEqual(['ordinary', 'ordinary', 'ordinary', 'ordinary']);
    expect(after(13, 13, 10, 10, 13)?.at(-1)).toBe('ordinary');
  });
  it('names the eighth value in a row on one side of the mean, and those after it', () => {
    const low = Array.from({ length: 9 }, () => 9.5);
    expect(after(10, ...low)?.slice(-3)).toEqual(['ordinary', 'runBelow', 'runBelow']);
    expect(after(10, ...low.map(() => 10.5))?.at(-1)).toBe('runAbove');
  });
  it('lets a value on the mean end a run', () => {
    expect(after(...[1, 2, 3, 4, 5, 6, 7].map(() => 9.5), 10, 9.5)?.at(-1)).toBe('ordinary');
  });
  it('passes over blanks', () => {
    expect(after(13, null, 13, null, null, 13)).toEqual(['ordinary', null, 'ordinary', null, null, 'nearUpper']);
    const gaps = BASELINE.flatMap((value) => [value, null]);
    expect(individualsChart(gaps, 6)).toMatchObject({ mean: 10, upper: 15.32 });
  });
  it('has no limits for fewer than six values, with or without a baseline', () => {
    expect(individualsChart([1, 2, 3, 4, 5], null)).toBeNull();
    expect(individualsChart([1, null, 2, 3, 4, 5], 6)).toBeNull();
    expect(individualsChart([], null)).toBeNull();
  });
  it('takes all values where the baseline is longer than they are', () => {
    expect(individualsChart(NIST, 50)).toEqual(individualsChart(NIST, null));
  });
  it('finds nothing in a constant, however it is written in binary', () => {
    for (const value of [0, 0.1, 1 / 3, -7.7, 1e12]) {
      expect(new Set(signals(Array.from({ length: 30 }, () => value)))).toEqual(new Set(['ordinary']));
    }
  });
  it('names the first value that leaves a constant baseline', () => {
    expect(signals([5, 5, 5, 5, 5, 5, 5.01, 4.99], 6)?.slice(-2)).toEqual(['aboveLimit', 'belowLimit']);
  });

  const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 8 }), { maxLength: 60 });
  it('says the same of every scale, and the opposite of a mirrored series', () => {
    const mirrored: Record<Signal, Signal> = {
      ...{ ordinary: 'ordinary', aboveLimit: 'belowLimit', belowLimit: 'aboveLimit' },
      ...{ nearUpper: 'nearLower', nearLower: 'nearUpper', runAbove: 'runBelow', runBelow: 'runAbove' },
    };
    fc.assert(
      fc.property(values, fc.constantFrom(1e-3, 0.7, 1e6), (list, scale) => {
        const times = (factor: number) => list.map((value) => (value === null ? null : value * factor));
        expect(signals(times(scale))).toEqual(signals(list));
        expect(signals(times(-1))).toEqual(signals(list)?.map((each) => each && mirrored[each]));
      }),
    );
  });
  it('does not change its input, and is quick over 20,000 values', () => {
    const long = Object.freeze(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 101));
    const started = performance.now();
    expect(signals(long)).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
