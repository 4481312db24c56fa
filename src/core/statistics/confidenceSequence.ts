/** An interval that holds at every look at once, and the chance that goes with it. */
interface Anytime {
  /** How many standard errors the interval reaches to either side. */
  readonly reach: number;
  /** Always valid: however often one looks, it falls below alpha with a chance of at most alpha if nothing differs. */
  readonly chance: number;
}

/**
 * The asymptotic confidence sequence of a mean, in standard errors, after `count` observations: Waudby-Smith, Arbour, Sinha,
 * Kennedy and Ramdas 2024, Time-uniform central limit theory and asymptotic confidence sequences, Annals of Statistics 52(6).
 * With r = count · rho², the reach is √(2 (r + 1)/r · ln(√(r + 1)/alpha)) (equation 9), and the chance that ends at z standard
 * errors from nothing is √(r + 1) · exp(−z² r / (2 (r + 1))), 1 at most (155): below alpha exactly where the interval leaves 0 out.
 * @param z how many standard errors the estimate is away from 0
 * @param tightestAt the count at which the interval is narrowest, chosen before the first look: it sets rho (161)
 * @example
 * anytime(2.5, 10_000, 10_000, 0.05) //=> { reach: 3.03521, chance: 0.186328 }
 */
export function anytime(z: number, count: number, tightestAt: number, alpha: number): Anytime {
  const twoLogs = -2 * Math.log(alpha);
  const r = (count / tightestAt) * (twoLogs + Math.log(twoLogs + 1));
  const inflation = (r + 1) / r;
  return {
    reach: Math.sqrt(inflation * (Math.log1p(r) + twoLogs)),
    chance: Math.min(1, Math.exp((Math.log1p(r) - (z * z) / inflation) / 2)),
  };
}
