import type { Unit } from '../../functions/argument.ts';
import { unitWords } from '../../functions/unitWords.ts';
import { type MoneyUnit, moneyUnits } from '../../numbers/moneyUnit.ts';
import { type KeyResultUnitId, keyResultUnits, unitFormat } from '../../okr/units.ts';
import type { Language } from '../../text.ts';
import { resultFormat } from '../resultFormat.ts';

/** What key results count in too, so that a KPI and its key result say it in one word. */
const SHARED: Readonly<Partial<Record<Unit, KeyResultUnitId>>> = {
  fraction: 'percent',
  ratio: 'ratio',
  points: 'points',
  rank: 'rank',
  days: 'days',
  months: 'months',
  seconds: 'seconds',
};

/**
 * What the value of a KPI counts, in a word; money in the unit of the document, where one was chosen.
 * @example
 * kpiUnit('fraction', null, 'fa') //=> 'درصد'
 */
export function kpiUnit(unit: Unit, money: MoneyUnit | null, language: Language): string {
  if (unit === 'money' && money) return moneyUnits[money][language];
  const shared = SHARED[unit];
  return (shared ? keyResultUnits[shared] : unitWords[unit])[language];
}

/**
 * How the value of a KPI looks in its cell.
 * @example
 * kpiFormat('fraction', null, 'fa') //=> '0.0%'
 */
export function kpiFormat(unit: Unit, money: MoneyUnit | null, language: Language): string {
  const shared = SHARED[unit];
  if (shared) return unitFormat(shared, language);
  return resultFormat(unit, money) ?? (unit === 'count' ? '#,##0' : '#,##0.00');
}
