import { writeNumber } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import { type KeyResultUnitId, keyResultUnits } from './units.ts';

export const yesNo = {
  yes: { en: 'yes', fa: 'بله' },
  no: { en: 'no', fa: 'خیر' },
} as const satisfies Record<string, Text>;

/** In English `%` and `x` stand at each number; other units follow the last one. */
const ATTACHED = /^(%|x)/;

/**
 * A number of a key result without the words of its unit.
 * @example
 * bareValue(0.2, 'percent_growth', 'en') //=> '20%'
 */
export function bareValue(value: number, unit: KeyResultUnitId, language: Language): string {
  if (unit === 'yes_no') return yesNo[value === 0 ? 'no' : 'yes'][language];
  const { format, en } = keyResultUnits[unit];
  const number = writeNumber(format.endsWith('%') ? value * 100 : value, language);
  return language === 'en' ? number + (ATTACHED.exec(en)?.[1] ?? '') : number;
}

/**
 * A number of a key result with its unit behind it.
 * @example
 * valueWithUnit(0.2, 'percent_growth', 'fa') //=> '۲۰ درصد رشد'
 */
export function valueWithUnit(value: number, unit: KeyResultUnitId, language: Language): string {
  const number = bareValue(value, unit, language);
  if (unit === 'yes_no' || isNamedBefore(unit)) return number;
  const name = keyResultUnits[unit][language];
  return `${number} ${language === 'en' ? name.replace(ATTACHED, '').trim() : name}`.trim();
}

/** Names the unit before its numbers, where that is how one says it: `rank: 14`. */
export function unitBefore(unit: KeyResultUnitId, language: Language): string {
  return isNamedBefore(unit) ? `${keyResultUnits[unit][language]}:` : '';
}

function isNamedBefore(unit: KeyResultUnitId): boolean {
  return unit === 'rank' || unit === 'ratio';
}
