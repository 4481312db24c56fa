import type { Fact } from '../../core/facts/fact.ts';
import type { Answer, Context } from '../connector.ts';
import { goalFacts, keyResultNumbers } from '../goalFacts.ts';
import { hundredth } from '../hundredth.ts';
import { asNumber } from '../json.ts';
import { counted } from '../told.ts';
import { keyResultFrom, objectiveFrom } from './goals.ts';
import { listed } from './request.ts';

/** How objectives and key results stand today. Strategic pillars, KPIs and initiatives tell nothing here. */
export function goalRows(answer: Answer, context: Context): Fact[] {
  const ofObjectives = listed(answer, 'OBJECTIVE').flatMap((node) => {
    const percent = asNumber(node.progress);
    const told = counted('objective_progress', percent && hundredth(percent), { unit: 'ratio' });
    return goalFacts('perdoo', context, { ...objectiveFrom(node), type: 'objective' }, told);
  });
  const ofKeyResults = listed(answer, 'KEY_RESULT').flatMap((node) => {
    const { measure, ...goal } = keyResultFrom(node);
    const isClear = measure.kind !== 'number' || node.metricUnit === 'NUMERICAL';
    const told = keyResultNumbers(measure, isClear ? '' : 'unit_unclear');
    return goalFacts('perdoo', context, { ...goal, type: 'key_result' }, told);
  });
  return [...ofObjectives, ...ofKeyResults];
}
