import type { BgnbdParameters, CustomerHistory } from '../../../src/core/statistics/bgnbdFit.ts';
import type { CustomerSpending, GammaGammaParameters } from '../../../src/core/statistics/gammaGamma.ts';

/** Random numbers that are the same in every run: the linear congruential generator of Numerical Recipes. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** Between 0 and 1, both excluded. */
  uniform(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return (this.state + 0.5) / 2 ** 32;
  }

  /** Marsaglia and Tsang 2000, with mean equal to the shape. */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const normal = Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
      const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(this.uniform()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
    }
  }
}

/** Customers who buy and leave as the BG/NBD model says, watched for 27 to 39 weeks as those of CDNOW. */
export function simulatedHistories(count: number, { r, alpha, a, b }: BgnbdParameters, dice: Dice): CustomerHistory[] {
  return Array.from({ length: count }, () => {
    const age = 27 + 12 * dice.uniform();
    const rate = dice.gamma(r) / alpha;
    const [stay, leave] = [dice.gamma(b), dice.gamma(a)];
    let frequency = 0;
    let recency = 0;
    for (let time = 0; ; ) {
      time -= Math.log(dice.uniform()) / rate;
      if (time > age) break;
      frequency += 1;
      recency = time;
      if (dice.uniform() < leave / (leave + stay)) break;
    }
    return { frequency, recency, age };
  });
}

/** Customers who spend as the Gamma-Gamma model says. */
export function simulatedSpending(count: number, { p, q, v }: GammaGammaParameters, dice: Dice): CustomerSpending[] {
  return Array.from({ length: count }, () => {
    const frequency = 1 + Math.floor(-2 * Math.log(dice.uniform()));
    const rate = dice.gamma(q) / v;
    return { frequency, monetary: dice.gamma(p * frequency) / (frequency * rate) };
  });
}
