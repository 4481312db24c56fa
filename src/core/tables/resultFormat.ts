import type { Unit } from '../functions/argument.ts';
import type { MoneyUnit } from '../numbers/moneyUnit.ts';
import { DAY_FORMAT } from './table.ts';

/** Units of which nobody writes the hundredth part. */
const WHOLE_MONEY: ReadonlySet<MoneyUnit | null> = new Set(['TOMAN', 'RIAL', 'RIAL_NEW']);

/**
 * How a result of a unit looks in its cell, null where its numbers say it themselves.
 * @example
 * resultFormat('fraction', null) //=> '0.0%'
 */
export function resultFormat(unit: Unit | undefined, money: MoneyUnit | null): string | null {
  if (unit === 'fraction') return '0.0%';
  if (unit === 'date') return DAY_FORMAT;
  if (unit === 'money' || unit === 'money_per_day') return WHOLE_MONEY.has(money) ? '#,##0' : '#,##0.00';
  return null;
}
