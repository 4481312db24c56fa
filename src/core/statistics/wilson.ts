import { normalQuantile } from './normal.ts';

/**
 * The score interval of a rate: the rates that a two-sided test would not reject. It never leaves 0 to 1.
 * Wilson 1927, Probable inference, JASA 22(158).
 * @example
 * wilsonInterval(8, 10, 0.95) //=> [0.490162, 0.943318]
 */
export function wilsonInterval(successes: number, trials: number, confidence: number): [number, number] {
  const z = normalQuantile((1 - confidence) / 2);
  const rate = successes / trials;
  const centre = rate + (z * z) / (2 * trials);
  const margin = z * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  // At the ends the two terms are equal; their difference would be a stray last bit.
  const low = successes === 0 ? 0 : Math.max(0, (centre - margin) / scale);
  const high = successes === trials ? 1 : Math.min(1, (centre + margin) / scale);
  return [low, high];
}
