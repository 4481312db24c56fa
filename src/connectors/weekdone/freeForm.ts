import type { Measure } from '../../core/goals/goal.ts';
import { hundredth } from '../hundredth.ts';
import { asNumber, asText, fieldOf, type Json } from '../json.ts';

/**
 * What key results and KPIs say. Weekdone publishes no fields of theirs but those with which they are made (`description`, `startval`,
 * `maxval`, `progress`, `value`): so a word that can mean only one thing is taken, whichever of them comes.
 */
const START = ['startval', 'start_value', 'startValue', 'start', 'initial_value', 'initial', 'baseline'];
const TARGET = [
  'maxval',
  'target_value',
  'targetValue',
  'target',
  'goal_value',
  'goalval',
  'goal',
  'endval',
  'end_value',
  'end',
];
const CURRENT = ['currentval', 'current_value', 'currentValue', 'current', 'value', 'val'];
const PROGRESS = ['progress', 'percent', 'percentage'];
const UNIT = ['unit', 'units', 'unit_name', 'currency', 'suffix'];

export function nameIn(json: Json): string {
  return asText(fieldOf(json, 'description', 'name', 'title')).trim();
}

/**
 * The numbers of a key result or KPI: a start where there is one, a target and a current value. Where these are not told it is its
 * progress alone, without a target; null where not even that is. Nothing is made up from other numbers.
 */
export function measureIn(json: Json): Measure | null {
  const [start, target, current] = [firstNumber(json, START), firstNumber(json, TARGET), firstNumber(json, CURRENT)];
  const unit = asText(fieldOf(json, ...UNIT)).trim();
  if (target === null || current === null) {
    const progress = progressIn(json);
    return progress === null
      ? null
      : { ...AUTO, kind: 'percent', unit: '', start: null, target: null, current: progress };
  }
  const isPercent = unit === '%' || /^percent/i.test(unit) || /^percent/i.test(asText(json.type));
  const scaled = (value: number): number => (isPercent ? hundredth(value) : value);
  return {
    kind: isPercent ? 'percent' : /^[A-Z]{3}$/.test(unit) ? 'money' : 'number',
    unit: isPercent ? '' : unit,
    type: 'auto',
    start: start === null ? null : scaled(start),
    target: scaled(target),
    current: scaled(current),
    takes: target === (start ?? 0) ? 'nothing' : 'numbers',
  };
}

/** Progress as a fraction, of percents as Weekdone writes them; null where there is none. */
export function progressIn(json: Json): number | null {
  const percent = firstNumber(json, PROGRESS);
  return percent === null ? null : hundredth(percent);
}

const AUTO = { type: 'auto', takes: 'numbers' } as const;

function firstNumber(json: Json, names: readonly string[]): number | null {
  for (const name of names) {
    const number = asNumber(fieldOf(json, name));
    if (number !== null) return number;
  }
  return null;
}
