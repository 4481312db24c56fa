import { solvePositive } from './solvePositive.ts';

/** The value of a function at a point, and how fast it rises in each direction. */
export interface Slope {
  readonly value: number;
  readonly gradient: readonly number[];
}

interface Summit {
  readonly point: readonly number[];
  readonly value: number;
}

/** A search that goes a factor of a million away, in logarithms, has found no end. */
const FARTHEST = Math.log(1e6);
/** A search is at its end when one more step of Newton's method would move every coordinate by less. */
const CLOSE = 1e-7;
const MOST_STEPS = 100;
/** One step multiplies a parameter by e² at most. */
const LONGEST_STEP = 2;

/**
 * The highest point of a smooth function of a few logarithms of parameters, or null where it rises without end: Newton's
 * method, damped as by Levenberg and Marquardt, from each of several starts. It stops where a full step changes no
 * parameter by more than 1e-5 %.
 * @example
 * maximise(([x]) => ({ value: -((x - 1) ** 2), gradient: [-2 * (x - 1)] }), [[0]]).point.map(Math.round) //=> [1]
 */
export function maximise(
  slopeAt: (point: readonly number[]) => Slope,
  starts: readonly (readonly number[])[],
): Summit | null {
  const ends = starts.map((start) => climb(slopeAt, start));
  const highest = Math.max(...ends.map(({ value }) => value));
  const summits = ends.filter(({ reached, value }) => reached && value > highest - CLOSE);
  return summits.reduce<Summit | null>((best, end) => (best && best.value >= end.value ? best : end), null);
}

function climb(
  slopeAt: (point: readonly number[]) => Slope,
  start: readonly number[],
): Summit & { readonly reached: boolean } {
  let point = start;
  let here = slopeAt(point);
  let damping = 0.01;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const curvature = curvatureAt(slopeAt, point);
    const full = solvePositive(curvature, here.gradient);
    if (full?.every((change) => Math.abs(change) < CLOSE)) return { point, value: here.value, reached: true };
    const steepest = Math.max(...curvature.map((row, index) => Math.abs(row[index] as number)));
    const rounding = 1e-12 * Math.abs(here.value);
    let next: readonly number[] | null = null;
    for (; !next && damping < 1e9; damping *= 8) {
      const step = solvePositive(damped(curvature, damping * steepest), here.gradient);
      if (!step) continue;
      const shortening = Math.min(1, LONGEST_STEP / Math.max(...step.map(Math.abs)));
      const trial = point.map((coordinate, index) => coordinate + shortening * (step[index] as number));
      const there = slopeAt(trial);
      if (!(there.value >= here.value - rounding)) continue;
      next = trial;
      here = there;
    }
    damping /= 64;
    if (!next || next.some((coordinate, index) => Math.abs(coordinate - (start[index] as number)) > FARTHEST)) break;
    point = next;
  }
  return { point, value: here.value, reached: false };
}

function damped(curvature: readonly (readonly number[])[], extra: number): number[][] {
  return curvature.map((row, index) => row.map((entry, column) => (column === index ? entry + extra : entry)));
}

/** Second derivatives with the sign turned, from central differences of the gradient. */
function curvatureAt(slopeAt: (point: readonly number[]) => Slope, point: readonly number[]): number[][] {
  const distance = 1e-4;
  const moved = (by: number, direction: number): readonly number[] =>
    slopeAt(point.map((coordinate, index) => (index === direction ? coordinate + by : coordinate))).gradient;
  const rows = point.map((_, direction) => {
    const behind = moved(-distance, direction);
    const ahead = moved(distance, direction);
    return behind.map((slope, index) => (slope - (ahead[index] as number)) / (2 * distance));
  });
  return rows.map((row, index) => row.map((entry, column) => (entry + (rows[column]?.[index] as number)) / 2));
}
