import { type Fact, isSummable } from './fact.ts';

/**
 * Two facts of one identity as one: counts and money are added, a ratio is computed again from both of its parts; null where
 * neither can be, as of two averages.
 */
export function combine(one: Fact, other: Fact): Fact | null {
  if (one.unit !== other.unit) return null;
  const common = { ...one, isFinal: one.isFinal && other.isFinal, quality: joined(one.quality, other.quality) };
  if (isSummable(one.unit)) return { ...common, value: one.value + other.value };
  if (one.numerator === null || other.numerator === null) return null;
  if (one.denominator === null || other.denominator === null) return null;
  const [numerator, denominator] = [one.numerator + other.numerator, one.denominator + other.denominator];
  if (denominator === 0) return null;
  const scale = one.unit === 'points' ? 100 : 1;
  return { ...common, numerator, denominator, value: (scale * numerator) / denominator };
}

function joined(one: string, other: string): string {
  return [...new Set(`${one} ${other}`.split(' ').filter(Boolean))].join(' ');
}
