import { type KeyResultUnitId, keyResultUnits } from '../okr/units.ts';
import { wordId } from '../tables/scorecard/fields.ts';
import type { Measure } from './goal.ts';

const PERCENTS: readonly (KeyResultUnitId | undefined)[] = [
  'percent',
  'percent_growth',
  'percent_lift',
  'percent_of_budget',
];

/** Whether a row that counts in a unit can take the numbers of a measure: a fraction is none where whole things are counted. */
export function countsAlike(unit: string, { kind }: Measure): boolean {
  return PERCENTS.includes(wordId(keyResultUnits, unit)) === (kind === 'percent');
}
