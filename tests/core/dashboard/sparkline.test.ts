import { expect, it } from '@jest/globals';
import { sparkline } from '../../../src/core/dashboard/sparkline.ts';

const box = { width: 100, height: 20, margin: 0 };

it('goes from the least value at the bottom to the most at the top', () => {
  expect(sparkline([10, 30, 20], box)).toEqual({
    lines: [
      [
        [0, 20],
        [50, 0],
        [100, 10],
      ],
    ],
    end: [100, 10],
  });
});
it('draws nothing over a gap', () => {
  expect(sparkline([1, null, 3, 2], box)?.lines.map((line) => line.length)).toEqual([1, 2]);
});
it('ends at the latest known value', () => {
  expect(sparkline([1, 2, null], box)?.end).toEqual([50, 0]);
});
it('is a level line where nothing changes', () => {
  expect(sparkline([7, 7], box)?.lines).toEqual([
    [
      [0, 10],
      [100, 10],
    ],
  ]);
});
it('needs two values', () => {
  expect(sparkline([], box)).toBeNull();
  expect(sparkline([4, null], box)).toBeNull();
});
