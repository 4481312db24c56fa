import { normalQuantile } from '../statistics/normal.ts';

const SEED = 20_231_125;

/**
 * Normal surprises for every path and step: a Latin hypercube, in which each step sees the whole normal distribution once, in
 * an order of its own. The order is the same in every run, so that the same cells always give the same intervals.
 * Source: McKay, Beckman and Conover (1979), Technometrics 21. The order is drawn by mulberry32.
 * @returns `steps` lists of `paths` numbers
 */
export function normalScenarios(paths: number, steps: number): number[][] {
  const random = uniformNumbers();
  const normals = Array.from({ length: paths }, (_, index) => normalQuantile(1 - (index + 0.5) / paths));
  return Array.from({ length: steps }, () => {
    const shuffled = [...normals];
    for (let last = paths - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [shuffled[last], shuffled[other]] = [shuffled[other] as number, shuffled[last] as number];
    }
    return shuffled;
  });
}

function uniformNumbers(): () => number {
  let state = SEED;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let stirred = Math.imul(state ^ (state >>> 15), 1 | state);
    stirred = (stirred + Math.imul(stirred ^ (stirred >>> 7), 61 | stirred)) ^ stirred;
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296;
  };
}
