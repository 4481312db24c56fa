import { describe, expect, it } from '@jest/globals';
import { seasonOf, shrunkSeasonOf } from '../../../src/core/forecast/decompose.ts';
import { noise } from './noise.ts';

const size = (indices: readonly number[]) => Math.max(...indices.map(Math.abs));

describe('a season drawn towards none', () => {
  it('is the season itself where nothing but the season moves the series', () => {
    const clear = Array.from({ length: 20 }, (_, t) => 100 + ([-6, 1, 9, -4][t % 4] as number));
    expect(shrunkSeasonOf(clear, 4, 'additive').indices).toEqual(seasonOf(clear, 4, 'additive').indices);
  });

  it('is nearly none in noise', () => {
    const noisy = noise(36).map((each) => 100 + each);
    expect(size(shrunkSeasonOf(noisy, 12, 'additive').indices)).toBeLessThan(
      size(seasonOf(noisy, 12, 'additive').indices) / 3,
    );
  });

  it('keeps more of a season the longer it is seen', () => {
    const kept = (years: number) => {
      const months = noise(12 * 20)
        .slice(0, 12 * years)
        .map((each, t) => 100 + Math.sin((Math.PI * t) / 6) + each);
      return size(shrunkSeasonOf(months, 12, 'additive').indices) / size(seasonOf(months, 12, 'additive').indices);
    };
    expect(kept(3)).toBeLessThan(kept(20));
  });

  it('draws ratios towards 1', () => {
    const noisy = noise(36).map((each) => 100 + each);
    for (const index of shrunkSeasonOf(noisy, 12, 'multiplicative').indices)
      expect(Math.abs(index - 1)).toBeLessThan(0.01);
  });
});
