import type { Fact } from '../../core/facts/fact.ts';
import type { Goal } from '../../core/goals/goal.ts';
import type { Answer, Context } from '../connector.ts';
import { goalFacts, keyResultNumbers } from '../goalFacts.ts';
import { asObject, asObjects } from '../json.ts';
import { counted, type Told } from '../told.ts';
import { progressIn } from './freeForm.ts';
import { kpisIn, objectivesIn } from './goals.ts';
import { isOfKpis, levelAt } from './request.ts';

/** How objectives, their key results and KPIs stand today. */
export function goalRows(answer: Answer, context: Context): Fact[] {
  const factsOf = (goal: Goal, type: Fact['entityType'], told: readonly Told[]): Fact[] =>
    goalFacts('weekdone', context, { ...goal, type }, told);
  if (isOfKpis(context.cursor)) return kpisIn(answer).flatMap((kpi) => factsOf(kpi, 'kpi', valuesOf(kpi)));
  const progress = asObjects(asObject(answer.body).data).map(progressIn);
  return objectivesIn(answer, levelAt(context.cursor)).flatMap((goal) =>
    goal.id.includes('-r')
      ? factsOf(goal, 'key_result', valuesOf(goal))
      : factsOf(goal, 'objective', counted('objective_progress', progress.shift(), { unit: 'ratio' })),
  );
}

function valuesOf({ measure }: Goal): Told[] {
  if (!measure) return [];
  // How it writes its units is not published: what is neither money nor a percentage may be either.
  return keyResultNumbers(measure, measure.kind === 'number' ? 'unit_unclear' : '');
}
