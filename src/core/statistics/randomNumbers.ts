/** Numbers that look drawn by chance and are the same in every run. */
export interface RandomNumbers {
  /** Evenly between 0 and 1, both left out. */
  uniform(): number;
  /** Around 0, with a standard deviation of 1. */
  normal(): number;
  /** Gamma of a shape above 0 and the rate 1: its mean is the shape. */
  gamma(shape: number): number;
}

/** Numbers that the generator throws away, until a small seed has reached all of its state. */
const WARM_UP = 20;

/**
 * A generator that starts from a seed: sfc32 of PractRand for the bits, the polar method of Marsaglia for normal numbers,
 * and Marsaglia and Tsang (2000) for gamma ones.
 * @example
 * randomNumbers(1).uniform() === randomNumbers(1).uniform() //=> true
 */
export function randomNumbers(seed: number): RandomNumbers {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  let spare: number | null = null;

  function uniform(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4_294_967_296;
  }

  function normal(): number {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  }

  function gamma(shape: number): number {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const scale = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + scale * x;
      if (root <= 0) continue;
      const v = root * root * root;
      if (Math.log(uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  for (let index = 0; index < WARM_UP; index++) uniform();
  return { uniform, normal, gamma };
}
