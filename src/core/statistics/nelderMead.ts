import { mean } from '../statistics/center.ts';

/** Moves away from, back to and beyond the worst corner: the coefficients of Nelder and Mead. */
const REFLECTION = 1;
const EXPANSION = 2;
const CONTRACTION = 0.5;
const SHRINKAGE = 0.5;

interface Corner {
  readonly point: readonly number[];
  readonly value: number;
}

/**
 * A low point of a function that need not be smooth, by the simplex of Nelder and Mead (1965). Where the function may not be
 * evaluated, it gives Infinity.
 * @param steps how far the first simplex reaches in each direction
 * @param evaluations the most that may be spent
 * @example
 * nelderMead(([x]) => (x - 3) ** 2, [0], [1], 100).point.map(Math.round) //=> [3]
 */
export function nelderMead(
  valueAt: (point: readonly number[]) => number,
  start: readonly number[],
  steps: readonly number[],
  evaluations: number,
): Corner {
  let left = evaluations;
  const corner = (point: readonly number[]): Corner => {
    left -= 1;
    return { point, value: valueAt(point) };
  };
  const moved = (direction: number): number[] =>
    start.map((coordinate, index) => (index === direction ? coordinate + (steps[index] as number) : coordinate));
  const corners = [corner(start), ...start.map((_, direction) => corner(moved(direction)))];
  const size = start.length;
  while (left > 0) {
    corners.sort((one, other) => one.value - other.value);
    const best = corners[0] as Corner;
    const worst = corners[size] as Corner;
    if (Math.abs(worst.value - best.value) <= 1e-8 * (Math.abs(best.value) + 1e-8)) break;
    const middle = start.map((_, axis) => mean(corners.slice(0, size).map(({ point }) => point[axis] as number)));
    const along = (factor: number): Corner =>
      corner(middle.map((coordinate, axis) => coordinate + factor * (coordinate - (worst.point[axis] as number))));
    const reflected = along(REFLECTION);
    if (reflected.value < best.value) {
      const expanded = along(EXPANSION);
      corners[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < (corners[size - 1] as Corner).value) {
      corners[size] = reflected;
    } else {
      const contracted = along(reflected.value < worst.value ? CONTRACTION : -CONTRACTION);
      if (contracted.value < Math.min(reflected.value, worst.value)) {
        corners[size] = contracted;
      } else {
        for (let index = 1; index <= size; index++) {
          const { point } = corners[index] as Corner;
          corners[index] = corner(
            point.map((coordinate, axis) => {
              const towards = best.point[axis] as number;
              return towards + SHRINKAGE * (coordinate - towards);
            }),
          );
        }
      }
    }
  }
  return corners.reduce((best, each) => (each.value < best.value ? each : best));
}
