import { currencyCode, inCurrency } from '../facts/currency.ts';
import { readNumber } from '../numbers/read.ts';
import type { Text } from '../text.ts';
import { readDuration } from './fileDuration.ts';
import { readFileNumber } from './fileNumber.ts';
import type { ColumnRole, Mapping } from './mapping.ts';
import { reasons } from './reasons.ts';

export type MetricRole = Extract<ColumnRole, { readonly as: 'metric' }>;

/** The number that a cell means in the unit of its column, money in a currency where it is told; or why it is none. */
export function readMetric(
  typed: string,
  { unit, isPercent }: Pick<MetricRole, 'unit' | 'isPercent'>,
  { decimal, currency }: Pick<Mapping, 'decimal' | 'currency'>,
): number | Text {
  const reading = readFileNumber(typed, decimal);
  if (reading.kind !== 'number' && unit === 'seconds') return readDuration(typed) ?? reasons.duration;
  if (reading.kind !== 'number') return reasons.number(reading);
  const hasSign = hasPercentSign(typed);
  if (hasSign && unit !== 'ratio') return reasons.noShare;
  if (reading.unit && unit !== 'money') return reasons.noMoney;
  if (reading.unit && currency) return inCurrency(reading.value, reading.unit, currency) ?? reasons.currency(currency);
  return isPercent && !hasSign ? Number((reading.value / 100).toPrecision(15)) : reading.value;
}

export function hasPercentSign(typed: string): boolean {
  return /[%٪]|درصد|percent/i.test(typed);
}

/**
 * The code of the currency that a cell names; null where it names none.
 * @example
 * codeIn('usd') //=> 'USD'
 * codeIn('تومان') //=> 'IRT'
 */
export function codeIn(typed: string): string | null {
  const reading = readNumber(`1 ${typed}`);
  const known = reading.kind === 'number' && reading.unit ? currencyCode(reading.unit) : null;
  const plain = typed.trim().toUpperCase();
  return known ?? (/^[A-Z]{3}$/.test(plain) ? plain : null);
}
