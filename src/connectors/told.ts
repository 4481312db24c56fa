import type { Fact } from '../core/facts/fact.ts';
import { asNumber } from './json.ts';

/** A number of a source before its day and account are known. */
export type Told = Pick<Fact, 'metric' | 'value' | 'unit'> & Partial<Fact>;

/** A count that came as a number or as a text; nothing where it is neither. */
export function counted(metric: string, value: unknown, more: Partial<Fact> = {}): Told[] {
  const count = asNumber(value);
  return count === null ? [] : [{ metric, value: count, unit: 'count', ...more }];
}

/** A share with its parts; nothing where one of them is missing, or where it would be a share of nothing. */
export function shared(metric: string, part: unknown, whole: unknown): Told[] {
  const [numerator, denominator] = [asNumber(part), asNumber(whole)];
  if (numerator === null || denominator === null || denominator <= 0) return [];
  const value = numerator / denominator;
  return Number.isFinite(value) ? [{ metric, value, unit: 'ratio', numerator, denominator }] : [];
}

/**
 * Money in a currency; nothing where either is not told. In another currency than that of the account it is a metric of its own, for
 * a sum of both would mean nothing.
 * @example
 * money('deals_won_value', '12.5', 'EUR', 'USD') //=> [{ metric: 'deals_won_value_eur', value: 12.5, unit: 'EUR' }]
 */
export function money(metric: string, value: unknown, currency: string, ofAccount: string): Told[] {
  if (!/^[A-Z]{3}$/.test(currency)) return [];
  const isOther = ofAccount !== '' && currency !== ofAccount;
  return counted(isOther ? `${metric}_${currency.toLowerCase()}` : metric, value, { unit: currency });
}
