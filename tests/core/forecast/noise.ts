import { normalQuantile } from '../../../src/core/statistics/normal.ts';

/** Normal numbers of deviation 1, the same in every run: the whole distribution once, shuffled by mulberry32. */
export function noise(count: number): number[] {
  const random = uniformNumbers(20_231_125);
  const numbers = Array.from({ length: count }, (_, index) => normalQuantile(1 - (index + 0.5) / count));
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [numbers[last], numbers[other]] = [numbers[other] as number, numbers[last] as number];
  }
  return numbers;
}

function uniformNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let stirred = Math.imul(state ^ (state >>> 15), 1 | state);
    stirred = (stirred + Math.imul(stirred ^ (stirred >>> 7), 61 | stirred)) ^ stirred;
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296;
  };
}
