import type { Day } from '../calendar/day.ts';
import type { MoneyRate } from './moneyRate.ts';
import type { MoneyUnit } from './moneyUnit.ts';

/**
 * An amount in another unit, by what both are worth in current rials on a day, or null where one of them has no rate then.
 * Without a day, the rate that holds last counts. Decimal to 15 digits: no noise of binary arithmetic.
 * @example
 * convertMoney(12, 'TOMAN', 'RIAL', iranianRates) //=> 120
 */
export function convertMoney(
  amount: number,
  from: MoneyUnit,
  to: MoneyUnit,
  rates: readonly MoneyRate[],
  on: Day | null = null,
): number | null {
  if (from === to) return amount;
  const [fromRials, toRials] = [rateOf(from, rates, on), rateOf(to, rates, on)];
  if (fromRials === null || toRials === null) return null;
  return Number(((amount * fromRials) / toRials).toPrecision(15));
}

/**
 * What one of a unit is worth in current rials on a day, or null. Where several rows hold, the one that began last counts.
 * @example
 * rateOf('TOMAN', iranianRates, null) //=> 10
 */
export function rateOf(unit: MoneyUnit, rates: readonly MoneyRate[], on: Day | null): number | null {
  const begins = ({ firstDay }: MoneyRate): Day => firstDay ?? Number.NEGATIVE_INFINITY;
  const ends = ({ lastDay }: MoneyRate): Day => lastDay ?? Number.POSITIVE_INFINITY;
  const holding = rates.filter(
    (rate) => rate.unit === unit && (on === null || (begins(rate) <= on && on <= ends(rate))),
  );
  const later = (one: MoneyRate, other: MoneyRate): MoneyRate => {
    if (on === null && ends(one) !== ends(other)) return ends(one) > ends(other) ? one : other;
    return begins(other) >= begins(one) ? other : one;
  };
  return holding.length > 0 ? holding.reduce(later).rials : null;
}
