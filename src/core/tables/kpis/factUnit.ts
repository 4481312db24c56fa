import { currencyUnit } from '../../facts/currency.ts';
import { moneyUnits } from '../../numbers/moneyUnit.ts';
import type { Language } from '../../text.ts';
import { kpiFormat, kpiUnit } from './units.ts';

/**
 * What a KPI that is computed from facts counts, and how its number looks.
 * @example
 * factUnit('IRT', 'fa').unit //=> 'تومان'
 * factUnit('ratio', 'en').format //=> '0.0%'
 */
export function factUnit(unit: string, language: Language): { readonly unit: string; readonly format: string } {
  const kinds = { count: 'count', ratio: 'fraction', seconds: 'seconds', points: 'points' } as const;
  const kind = kinds[unit as keyof typeof kinds];
  if (kind) return { unit: kpiUnit(kind, null, language), format: kpiFormat(kind, null, language) };
  const money = currencyUnit(unit);
  return { unit: money ? moneyUnits[money][language] : unit, format: kpiFormat('money', money, language) };
}
