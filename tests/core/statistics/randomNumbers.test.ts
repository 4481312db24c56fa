import { describe, expect, it } from '@jest/globals';
import { randomNumbers } from '../../../src/core/statistics/randomNumbers.ts';

const COUNT = 40_000;

function momentsOf(next: () => number): [mean: number, variance: number] {
  const drawn = Array.from({ length: COUNT }, next);
  const mean = drawn.reduce((sum, value) => sum + value, 0) / COUNT;
  return [mean, drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / COUNT];
}

describe('random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    const [one, same, other] = [randomNumbers(1), randomNumbers(1), randomNumbers(2)];
    const first = Array.from({ length: 20 }, () => one.normal());
    expect(Array.from({ length: 20 }, () => same.normal())).toEqual(first);
    expect(Array.from({ length: 20 }, () => other.normal())).not.toEqual(first);
  });

  it('lie evenly between 0 and 1', () => {
    const random = randomNumbers(3);
    const tenths = new Array(10).fill(0);
    for (let index = 0; index < COUNT; index++) tenths[Math.floor(10 * random.uniform())] += 1;
    // Chi-square of 9 degrees of freedom: 27.9 is passed once in a thousand.
    const distance = tenths.reduce((sum, count) => sum + (count - COUNT / 10) ** 2 / (COUNT / 10), 0);
    expect(distance).toBeLessThan(27.9);
  });

  it('have the mean and the variance of their distribution', () => {
    const random = randomNumbers(4);
    const [mean, variance] = momentsOf(random.normal);
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.03);
    for (const shape of [0.3, 1, 16, 60]) {
      const [gammaMean, gammaVariance] = momentsOf(() => random.gamma(shape));
      expect(Math.abs(gammaMean / shape - 1)).toBeLessThan(0.04);
      expect(Math.abs(gammaVariance / shape - 1)).toBeLessThan(0.1);
    }
  });
});
