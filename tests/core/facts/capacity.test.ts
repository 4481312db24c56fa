import { expect, it } from '@jest/globals';
import { fullness } from '../../../src/core/facts/capacity.ts';

it.each([
  [5_999_999, 0, null],
  [6_000_000, 0, 0.6],
  [5_000_000, 1_500_000, 0.65],
  [0, 0, null],
])('of %d cells and %d more is %s', (cells, more, share) => {
  expect(fullness(cells, more)).toBe(share);
});
