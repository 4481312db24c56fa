import { maximise, type Slope } from './maximise.ts';
import { logRisingFactorial, risingFactorialSlope } from './risingFactorial.ts';

/** What the model knows of one customer: repeat purchases, age at the last of them, age now. All times in one unit. */
export interface CustomerHistory {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
}

/** The parameters of the BG/NBD model: purchase rates are gamma(r, alpha), dropout chances are beta(a, b). */
export interface BgnbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The BG/NBD model of most likelihood, or null where no finite parameters are the best. Maximises the mean logarithm of
 * the likelihood less penalizer · (r² + alpha² + a² + b²); `logLikelihood` is the total without the penalty. Times are
 * all of one unit.
 * Fader, Hardie and Lee 2005, "Counting your customers" the easy way, Marketing Science 24(2), equation 6.
 * @example
 * fitBgnbd([{ frequency: 0, recency: 0, age: 30 }], 0) //=> null
 */
export function fitBgnbd(
  customers: readonly CustomerHistory[],
  penalizer: number,
): (BgnbdParameters & { readonly logLikelihood: number }) | null {
  const groups = groupsOf(customers);
  const weight = penalizer * customers.length;
  const penalised = (logs: readonly number[]): Slope => {
    const parameters = logs.map(Math.exp);
    const { value, gradient } = likelihoodSlope(groups, parameters);
    const penalty = parameters.map((parameter) => weight * parameter * parameter);
    return {
      value: value - penalty.reduce((sum, term) => sum + term, 0),
      gradient: gradient.map((slope, index) => slope - 2 * (penalty[index] as number)),
    };
  };
  const summit = maximise(penalised, startsFor(customers));
  if (!summit) return null;
  const [r = 0, alpha = 0, a = 0, b = 0] = summit.point.map(Math.exp);
  return { r, alpha, a, b, logLikelihood: likelihoodSlope(groups, [r, alpha, a, b]).value };
}

/** Equal customers weigh together, and what depends on the frequency alone is computed once a frequency. */
interface Group {
  readonly frequency: number;
  size: number;
  readonly recencies: number[];
  readonly ages: number[];
  readonly counts: number[];
}

function groupsOf(customers: readonly CustomerHistory[]): Group[] {
  const groups = new Map<number, Group>();
  const indices = new Map<string, number>();
  for (const { frequency, recency, age } of customers) {
    const group = groups.get(frequency) ?? { frequency, size: 0, recencies: [], ages: [], counts: [] };
    groups.set(frequency, group);
    group.size += 1;
    const key = `${frequency} ${recency} ${age}`;
    const index = indices.get(key);
    if (index === undefined) {
      indices.set(key, group.counts.length);
      group.recencies.push(recency);
      group.ages.push(age);
      group.counts.push(1);
    } else {
      group.counts[index] = (group.counts[index] as number) + 1;
    }
  }
  return [...groups.values()];
}

/** Starting points from eager to rare buyers; alpha makes the mean purchase rate that of the customers. */
function startsFor(customers: readonly CustomerHistory[]): number[][] {
  const purchases = customers.reduce((sum, { frequency }) => sum + frequency, 0);
  const time = customers.reduce((sum, { age }) => sum + age, 0);
  return [
    [1, 1, 2],
    [0.25, 0.5, 3],
    [4, 0.2, 1],
  ].map(([r = 1, a = 1, b = 1]) => [r, (r * time) / purchases, a, b].map(Math.log));
}

/**
 * Logarithm of the likelihood, and its derivatives by the logarithms of r, alpha, a and b. Each customer is either still
 * there or gone since the last purchase; the two likelihoods are added in logarithms, so that nothing overflows.
 */
function likelihoodSlope(groups: readonly Group[], [r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): Slope {
  // Looked up once: where the script runs in a context of its own (the preview, the tests) a global is slow to reach.
  const { abs, exp, log, log1p, max } = Math;
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  let byA = 0;
  let byB = 0;
  for (const { frequency, size, recencies, ages, counts } of groups) {
    value +=
      size *
      (logRisingFactorial(r, frequency) + logRisingFactorial(b, frequency) - logRisingFactorial(a + b, frequency));
    const sumSlope = risingFactorialSlope(a + b, frequency);
    byR += size * r * risingFactorialSlope(r, frequency);
    byA -= size * a * sumSlope;
    byB += size * b * (risingFactorialSlope(b, frequency) - sumSlope);
    const logOdds = frequency === 0 ? -Infinity : log(a / (b + frequency - 1));
    let goneCustomers = 0;
    for (let row = 0; row < counts.length; row++) {
      const count = counts[row] as number;
      const age = ages[row] as number;
      const recency = recencies[row] as number;
      const ageLog = log1p(age / alpha);
      const recencyLog = log1p(recency / alpha);
      const there = -r * ageLog - frequency * log(alpha + age);
      const gone = logOdds - r * recencyLog - frequency * log(alpha + recency);
      const goneShare = 1 / (1 + exp(there - gone));
      const thereShare = 1 - goneShare;
      value += count * (max(there, gone) + log1p(exp(-abs(there - gone))));
      byR -= count * r * (thereShare * ageLog + goneShare * recencyLog);
      byAlpha +=
        count *
        ((thereShare * (r * age - frequency * alpha)) / (alpha + age) +
          (goneShare * (r * recency - frequency * alpha)) / (alpha + recency));
      goneCustomers += count * goneShare;
    }
    byA += goneCustomers;
    if (frequency > 0) byB -= (goneCustomers * b) / (b + frequency - 1);
  }
  return { value, gradient: [byR, byAlpha, byA, byB] };
}
