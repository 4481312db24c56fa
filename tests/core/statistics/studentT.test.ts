import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { studentQuantile, studentTail } from '../../../src/core/statistics/studentT.ts';

describe("Student's distribution", () => {
  /** Abramowitz & Stegun (1964), table 26.10: A(t|ν) = 0.8, 0.9, 0.95, 0.99. */
  it.each([
    [1, 3.078, 6.314, 12.706, 63.657],
    [2, 1.886, 2.92, 4.303, 9.925],
    [3, 1.638, 2.353, 3.182, 5.841],
    [5, 1.476, 2.015, 2.571, 4.032],
    [10, 1.372, 1.812, 2.228, 3.169],
    [30, 1.31, 1.697, 2.042, 2.75],
    [120, 1.289, 1.658, 1.98, 2.617],
  ])('gives the printed points of %d degrees of freedom', (freedom, ...points) => {
    for (const [index, inside] of [0.8, 0.9, 0.95, 0.99].entries()) {
      expect(studentQuantile((1 - inside) / 2, freedom)).toBeCloseTo(points[index] as number, 2);
    }
  });

  it('is Cauchy’s distribution with one degree of freedom', () => {
    for (const t of [-30, -1, 0, 0.3, 1, 7, 1e6]) {
      expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 13);
    }
  });

  it('is known in closed form with two degrees of freedom', () => {
    for (const t of [-5, -0.1, 0, 2, 40]) {
      expect(studentTail(t, 2)).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 13);
    }
  });

  it('has quantiles that undo the tail, and is even', () => {
    const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(chance, fc.double({ min: 0.5, max: 200, noNaN: true }), (above, freedom) => {
        expect(studentTail(studentQuantile(above, freedom), freedom)).toBeCloseTo(above, 9);
        expect(studentTail(-2, freedom) + studentTail(2, freedom)).toBeCloseTo(1, 12);
      }),
    );
  });
});
