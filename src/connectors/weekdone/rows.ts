import type { Fact } from '../../core/facts/fact.ts';
import type { Goal, Measure } from '../../core/goals/goal.ts';
import type { Answer, Context } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { asObject, asObjects } from '../json.ts';
import { counted, type Told } from '../told.ts';
import { progressIn } from './freeForm.ts';
import { kpisIn, objectivesIn } from './goals.ts';
import { isOfKpis, levelAt } from './request.ts';

/** How objectives, their key results and KPIs stand today. */
export function goalRows(answer: Answer, context: Context): Fact[] {
  if (isOfKpis(context.cursor)) return kpisIn(answer).flatMap((kpi) => goalFacts(kpi, 'kpi', valuesOf(kpi), context));
  const progress = asObjects(asObject(answer.body).data).map(progressIn);
  return objectivesIn(answer, levelAt(context.cursor)).flatMap((goal) => {
    if (goal.id.includes('-r')) return goalFacts(goal, 'key_result', valuesOf(goal), context);
    return goalFacts(goal, 'objective', counted('objective_progress', progress.shift(), { unit: 'ratio' }), context);
  });
}

function goalFacts(
  { id, name, lastDay }: Goal,
  entityType: Fact['entityType'],
  told: Told[],
  context: Context,
): Fact[] {
  const { today } = context;
  const isOver = lastDay !== null && lastDay < today;
  return told.map((each) =>
    factOf('weekdone', context, {
      date: today,
      grain: 'snapshot',
      entityType,
      entityId: id,
      entityName: name,
      ...each,
      quality: [isOver && 'period_over', each.quality].filter(Boolean).join(' '),
      isFinal: true,
    }),
  );
}

function valuesOf({ measure }: Goal): Told[] {
  if (!measure) return [];
  const { start, target, current } = measure;
  // How it writes its units is not published: what is neither money nor a percentage may be either.
  const quality = target === null ? 'target_untold' : measure.kind === 'number' ? 'unit_unclear' : '';
  const more = { unit: unitOf(measure), quality };
  return [
    ...counted('kr_start', start, more),
    ...counted('kr_target', target, more),
    ...counted('kr_current', current, more),
  ];
}

function unitOf({ kind, unit }: Measure): string {
  if (kind === 'percent') return 'ratio';
  return kind === 'money' ? unit : 'count';
}
