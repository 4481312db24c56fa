import { writeNumber, writePercent } from '../../numbers/write.ts';
import type { KeyResultType } from '../../okr/progress.ts';
import type { Language, Text } from '../../text.ts';

/** A KPI that has lost its target, and how its numbers count. */
export interface Lost {
  readonly name: string;
  readonly value: number;
  readonly target: number;
  /** As its cell shows it. */
  readonly unit: string;
}

/** The objective that would bring a KPI back to its target, with its first key result. Rule R15. */
export interface Draft {
  readonly objective: Text;
  readonly keyResult: Text;
  readonly type: KeyResultType;
}

/**
 * Drafts the objective for a KPI that asks for attention.
 * @example
 * draftFor({ name: 'CAC', value: 120, target: 100, unit: '' }).objective.en //=> 'Bring CAC back to 100'
 */
export function draftFor({ name, value, target, unit }: Lost): Draft {
  const shown = (number: number, language: Language): string => kpiNumber(number, unit, language);
  return {
    objective: {
      en: `Bring ${name} back to ${shown(target, 'en')}`,
      fa: `${name} را به ${shown(target, 'fa')} برگردانیم`,
    },
    keyResult: {
      en: `${name} from ${shown(value, 'en')} to ${shown(target, 'en')}`,
      fa: `${name} از ${shown(value, 'fa')} به ${shown(target, 'fa')}`,
    },
    type: target > value ? 'increase' : 'decrease',
  };
}

/** A number of a KPI without the words of its unit: a share as a percent. */
function kpiNumber(value: number, unit: string, language: Language): string {
  return /^(%|درصد)/.test(unit.trim())
    ? writePercent(value, language, 2)
    : writeNumber(Number(value.toFixed(2)), language);
}
