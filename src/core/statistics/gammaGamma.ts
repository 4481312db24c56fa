import { digamma, logGamma } from './gamma.ts';
import { maximise, type Slope } from './maximise.ts';

/** What the model knows of one customer: purchases, and the mean value of one. */
export interface CustomerSpending {
  readonly frequency: number;
  readonly monetary: number;
}

/** The parameters of the Gamma-Gamma model: order values are gamma(p, ν), the rates ν are gamma(q, v). */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/**
 * The Gamma-Gamma model of most likelihood, or null where no finite parameters are the best. Every frequency and value is
 * above 0.
 * Fader and Hardie 2013, The Gamma-Gamma model of monetary value, note 025, equation 1a.
 * @example
 * fitGammaGamma([{ frequency: 2, monetary: 40 }]) //=> null
 */
export function fitGammaGamma(
  customers: readonly CustomerSpending[],
): (GammaGammaParameters & { readonly logLikelihood: number }) | null {
  const groups = groupsOf(customers);
  const mean = customers.reduce((sum, { monetary }) => sum + monetary / customers.length, 0);
  const summit = maximise((logs) => likelihoodSlope(groups, logs.map(Math.exp)), startsFor(mean));
  if (!summit) return null;
  const [p = 0, q = 0, v = 0] = summit.point.map(Math.exp);
  return { p, q, v, logLikelihood: summit.value };
}

/**
 * The mean order value to expect from a customer: between the customer's own mean and that of all, nearer to the own mean
 * the more purchases it rests on. q is above 1.
 * Fader and Hardie 2013, note 025, equation 5.
 * @example
 * expectedOrderValue({ frequency: 2, monetary: 40 }, { p: 6, q: 4, v: 15 }) //=> 38
 */
export function expectedOrderValue(
  { frequency, monetary }: CustomerSpending,
  { p, q, v }: GammaGammaParameters,
): number {
  const ownWeight = (p * frequency) / (p * frequency + q - 1);
  return (1 - ownWeight) * ((v * p) / (q - 1)) + ownWeight * monetary;
}

/** What depends on the frequency alone is computed once a frequency. */
interface Group {
  readonly frequency: number;
  readonly values: number[];
}

function groupsOf(customers: readonly CustomerSpending[]): Group[] {
  const groups = new Map<number, Group>();
  for (const { frequency, monetary } of customers) {
    const group = groups.get(frequency) ?? { frequency, values: [] };
    groups.set(frequency, group);
    group.values.push(monetary);
  }
  return [...groups.values()];
}

/** Starting points from even to uneven customers; v makes the mean order value that of the customers. */
function startsFor(mean: number): number[][] {
  return [
    [4, 4],
    [1, 2],
    [20, 3],
  ].map(([p = 1, q = 1]) => [p, q, (mean * (q - 1)) / p].map(Math.log));
}

/** Logarithm of the likelihood, and its derivatives by the logarithms of p, q and v. */
function likelihoodSlope(groups: readonly Group[], [p = 0, q = 0, v = 0]: readonly number[]): Slope {
  // Looked up once: where the script runs in a context of its own (the preview, the tests) a global is slow to reach.
  const { log, log1p } = Math;
  let value = 0;
  let byP = 0;
  let byQ = 0;
  let byV = 0;
  for (const { frequency, values } of groups) {
    const shape = p * frequency;
    const size = values.length;
    const sumSlope = digamma(shape + q);
    value += size * (logGamma(shape + q) - logGamma(shape) - logGamma(q));
    byP += size * shape * (sumSlope - digamma(shape));
    byQ += size * q * (sumSlope - digamma(q));
    for (const mean of values) {
      const spent = frequency * mean;
      const prior = log1p(spent / v);
      const own = log1p(v / spent);
      value -= q * prior + shape * own + log(mean);
      byP -= shape * own;
      byQ -= q * prior;
      byV += (q * spent - shape * v) / (spent + v);
    }
  }
  return { value, gradient: [byP, byQ, byV] };
}
