import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maximise } from '../../../src/core/statistics/maximise.ts';
import { solvePositive } from '../../../src/core/statistics/solvePositive.ts';

describe('maximise', () => {
  it('finds the top of a narrow, bent ridge (Rosenbrock 1960)', () => {
    const summit = maximise(
      ([x = 0, y = 0]) => ({
        value: -((1 - x) ** 2) - 100 * (y - x * x) ** 2,
        gradient: [2 * (1 - x) + 400 * x * (y - x * x), -200 * (y - x * x)],
      }),
      [[-1.2, 1]],
    );
    expect(summit?.point[0]).toBeCloseTo(1, 7);
    expect(summit?.point[1]).toBeCloseTo(1, 7);
  });
  it('finds nothing where the function rises without end', () => {
    expect(maximise(([x = 0]) => ({ value: -Math.exp(-x), gradient: [Math.exp(-x)] }), [[0]])).toBeNull();
  });
  it('takes the higher of two tops, from whichever start', () => {
    const twoTops = ([x = 0]: readonly number[]) => ({
      value: -((x * x - 1) ** 2) + 0.1 * x,
      gradient: [-4 * x * (x * x - 1) + 0.1],
    });
    for (const starts of [
      [[-2], [2]],
      [[2], [-2]],
    ])
      expect(maximise(twoTops, starts)?.point[0]).toBeCloseTo(1.012, 3);
  });
});

describe('solvePositive', () => {
  it('solves what a positive definite matrix maps to', () => {
    const entry = fc.double({ min: -10, max: 10, noNaN: true });
    const vector = fc.tuple(entry, entry, entry);
    fc.assert(
      fc.property(fc.tuple(vector, vector, vector), vector, (rows, wanted) => {
        const matrix = rows.map((a, i) => rows.map((b, j) => dot(a, b) + (i === j ? 1 : 0)));
        const right = matrix.map((row) => dot(row, wanted));
        solvePositive(matrix, right)?.forEach((value, index) => {
          expect(value).toBeCloseTo(wanted[index] as number, 8);
        });
      }),
    );
  });
  it('gives null for a saddle', () => {
    expect(
      solvePositive(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 1],
      ),
    ).toBeNull();
  });
});

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] as number), 0);
}
