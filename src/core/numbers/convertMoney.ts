import type { Day } from '../calendar/day.ts';
import type { MoneyUnit } from './moneyUnit.ts';
import type { MoneyWorth } from './moneyWorth.ts';

/**
 * An amount in another unit, by what both are worth in current rials on a day, or null where one of them has no worth then.
 * Without a day, the worth that holds last counts. Decimal to 15 digits: no noise of binary arithmetic.
 * @example
 * convertMoney(12, 'TOMAN', 'RIAL', iranianWorths) //=> 120
 */
export function convertMoney(
  amount: number,
  from: MoneyUnit,
  to: MoneyUnit,
  worths: readonly MoneyWorth[],
  on: Day | null = null,
): number | null {
  if (from === to) return amount;
  const [fromRials, toRials] = [worthOf(from, worths, on), worthOf(to, worths, on)];
  if (fromRials === null || toRials === null) return null;
  return Number(((amount * fromRials) / toRials).toPrecision(15));
}

/**
 * What one of a unit is worth in current rials on a day, or null. Where several rows hold, the one that began last counts.
 * @example
 * worthOf('TOMAN', iranianWorths, null) //=> 10
 */
export function worthOf(unit: MoneyUnit, worths: readonly MoneyWorth[], on: Day | null): number | null {
  const begins = ({ firstDay }: MoneyWorth): Day => firstDay ?? Number.NEGATIVE_INFINITY;
  const ends = ({ lastDay }: MoneyWorth): Day => lastDay ?? Number.POSITIVE_INFINITY;
  const holding = worths.filter(
    (worth) => worth.unit === unit && (on === null || (begins(worth) <= on && on <= ends(worth))),
  );
  const later = (one: MoneyWorth, other: MoneyWorth): MoneyWorth => {
    if (on === null && ends(one) !== ends(other)) return ends(one) > ends(other) ? one : other;
    return begins(other) >= begins(one) ? other : one;
  };
  return holding.length > 0 ? holding.reduce(later).rials : null;
}
