import { describe, expect, it } from '@jest/globals';
import { findSeason, isSeasonal } from '../../../src/core/forecast/seasonality.ts';
import { noise } from './noise.ts';

const wave = (length: number, count: number) =>
  noise(count).map((noise, t) => 10 * Math.sin((2 * Math.PI * t) / length) + noise);

describe('the test for a season', () => {
  it.each([4, 7, 12])('finds a season of %d, given or not', (length) => {
    expect(isSeasonal(wave(length, 96), length)).toBe(true);
    expect(findSeason(wave(length, 96))).toBe(length);
  });
  it('finds none in noise, in a constant, or where three seasons are not there', () => {
    expect(findSeason(noise(120))).toBe(1);
    expect(isSeasonal(new Array(60).fill(5), 12)).toBe(false);
    expect(isSeasonal(wave(12, 35), 12)).toBe(false);
    const quarters = [0, 0, 0, 10, 0, 0, 0, 10, 0, 0, 0, 10];
    expect(isSeasonal(quarters, 4)).toBe(true);
    expect(isSeasonal(quarters.slice(1), 4)).toBe(false);
  });
});
