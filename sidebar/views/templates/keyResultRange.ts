import type { KeyResult } from '../../../src/core/okr/templates/template.ts';
import { bareValue, unitBefore, valueWithUnit } from '../../../src/core/okr/unitValue.ts';
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
  const { type, unit, from, to } = keyResult;
  const target = valueWithUnit(to, unit, language);
  const start = from === undefined ? null : bareValue(from, unit, language);
  switch (type) {
    case 'stay_at_or_above':
      return { before: words.atLeast[language], from: null, joined: 'to', to: target };
    case 'stay_at_or_below':
      return { before: words.atMost[language], from: null, joined: 'to', to: target };
    case 'range':
      return { before: words.between[language], from: start, joined: 'and', to: target };
    default:
      return { before: unitBefore(unit, language), from: start, joined: 'to', to: target };
  }
}
