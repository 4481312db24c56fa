import type { Fact } from '../../core/facts/fact.ts';
import type { Measure } from '../../core/goals/goal.ts';
import type { Answer, Context } from '../connector.ts';
import { goalFacts, keyResultNumbers } from '../goalFacts.ts';
import { asObject, neededList } from '../json.ts';
import { counted, type Told } from '../told.ts';
import { goalFrom } from './goals.ts';

/**
 * How the goals stand today. A goal with a number of its own is a key result; one whose number sums up the goals below it is an
 * objective, of which only the progress is kept. A goal without a number tells nothing.
 */
export function goalRows({ body }: Answer, context: Context): Fact[] {
  return neededList(asObject(body), 'data').flatMap((listed) => {
    const { measure, ...goal } = goalFrom(listed);
    if (!measure) return [];
    const { unit, progress_source } = asObject(listed.metric);
    const isObjective = progress_source === 'subgoal_progress';
    const quality = UNITS.includes(unit) ? '' : 'unit_unclear';
    const told = isObjective ? progressIn(measure) : keyResultNumbers(measure, quality);
    return goalFacts('asana', context, { ...goal, type: isObjective ? 'objective' : 'key_result' }, told);
  });
}

/** What Asana says that a number counts. */
const UNITS: readonly unknown[] = ['none', 'percentage', 'currency'];

function progressIn({ start, target, current }: Measure): Told[] {
  if (start === null || target === null || current === null) return [];
  return counted('objective_progress', (current - start) / (target - start), { unit: 'ratio' });
}
