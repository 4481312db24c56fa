import type { Day } from '../calendar/day.ts';
import type { MoneyUnit } from './moneyUnit.ts';
import type { MoneyWorth } from './moneyWorth.ts';

/**
 * An amount in another unit, by what both are worth in current rials on a day, or null where one of them has no worth then.
 * Without a day, the worth that holds last counts. Decimal to 15 digits: no noise of binary arithmetic.
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

/** What one of a unit is worth in current rials on a day, or null. */
export function worthOf(unit: MoneyUnit, worths: readonly MoneyWorth[], on: Day | null): number | null {
  const ofUnit = worths.filter((worth) => worth.unit === unit);
  const lastDay = (worth: MoneyWorth): Day => worth.lastDay ?? Number.POSITIVE_INFINITY;
  const found =
    on === null
      ? ofUnit.sort((one, other) => lastDay(other) - lastDay(one))[0]
      : ofUnit.find((worth) => (worth.firstDay ?? on) <= on && on <= lastDay(worth));
  return found?.rials ?? null;
}
