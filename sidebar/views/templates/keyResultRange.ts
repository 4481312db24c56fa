import { writeNumber } from '../../../src/core/numbers/write.ts';
import type { KeyResult } from '../../../src/core/okr/templates/template.ts';
import { keyResultUnits } from '../../../src/core/okr/units.ts';
import type { Language } from '../../../src/core/text.ts';
import { words } from '../../words.ts';

/** Where a key result goes, piece by piece: from a start to a target, between two bounds, or a limit to stay at. */
export interface KeyResultRange {
  readonly before: string;
  readonly from: string | null;
  /** What joins the two numbers: the way from one to the other, or a plain "and". */
  readonly joined: 'to' | 'and';
  readonly to: string;
}

/**
 * `0%` to `20% growth`, or «۰» تا «۲۰ درصد رشد».
 * @example
 * keyResultRange({ unit: 'percent_growth', type: 'increase', from: 0, to: 0.2 }, 'en')
 * //=> { before: '', from: '0%', joined: 'to', to: '20% growth' }
 */
export function keyResultRange(keyResult: KeyResult, language: Language): KeyResultRange {
  const { type, from, to } = keyResult;
  const target = withUnit(to, keyResult, language);
  const start = from === undefined ? null : plain(from, keyResult, language);
  switch (type) {
    case 'stay_at_or_above':
      return { before: words.atLeast[language], from: null, joined: 'to', to: target };
    case 'stay_at_or_below':
      return { before: words.atMost[language], from: null, joined: 'to', to: target };
    case 'range':
      return { before: words.between[language], from: start, joined: 'and', to: target };
    default:
      return { before: unitBefore(keyResult, language), from: start, joined: 'to', to: target };
  }
}

/** In English `%` and `x` stand at each number; other units follow the last one. */
const ATTACHED = /^(%|x)/;

function plain(value: number, { unit }: KeyResult, language: Language): string {
  if (unit === 'yes_no') return words[value === 0 ? 'no' : 'yes'][language];
  const { format, en } = keyResultUnits[unit];
  const number = writeNumber(format.endsWith('%') ? value * 100 : value, language);
  return language === 'en' ? number + (ATTACHED.exec(en)?.[1] ?? '') : number;
}

function withUnit(value: number, keyResult: KeyResult, language: Language): string {
  const number = plain(value, keyResult, language);
  if (keyResult.unit === 'yes_no' || isNamedBefore(keyResult)) return number;
  const unit = keyResultUnits[keyResult.unit][language];
  return `${number} ${language === 'en' ? unit.replace(ATTACHED, '').trim() : unit}`.trim();
}

/** A rank or a ratio is named before its numbers: `rank: 14`. */
function isNamedBefore({ unit }: KeyResult): boolean {
  return unit === 'rank' || unit === 'ratio';
}

function unitBefore(keyResult: KeyResult, language: Language): string {
  return isNamedBefore(keyResult) ? `${keyResultUnits[keyResult.unit][language]}:` : '';
}
