import type { Fact } from '../../core/facts/fact.ts';
import type { Measure } from '../../core/goals/goal.ts';
import type { Answer, Context } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { asObject, asText } from '../json.ts';
import { counted } from '../told.ts';
import type { ClickUpConfig } from './fields.ts';
import { clickUpGoals } from './goals.ts';

/** How the targets of one goal stand today. */
export function targetRows(answer: Answer, context: Context): Fact[] {
  const { goal } = asObject(answer.body);
  const [listed] = clickUpGoals.goals({ ...answer, body: { goals: [goal ?? {}] } }, context.config as ClickUpConfig);
  if (!listed) return [];
  const { goals } = clickUpGoals.detailed(listed, answer, context.config as ClickUpConfig);
  return goals.flatMap(({ id, name, measure, lastDay }) => {
    const unit = measure && unitOf(measure);
    if (!measure || unit === null) return [];
    const isOver = lastDay !== null && lastDay < context.today;
    const more = { unit: unit as string };
    const told = [
      ...counted('kr_start', measure.start, more),
      ...counted('kr_target', measure.target, more),
      ...counted('kr_current', measure.current, more),
    ];
    return told.map((each) =>
      factOf('clickup', context, {
        date: context.today,
        grain: 'snapshot',
        entityType: 'key_result',
        entityId: asText(id),
        entityName: name,
        ...each,
        quality: [isOver && 'period_over', each.quality].filter(Boolean).join(' '),
        isFinal: true,
      }),
    );
  });
}

/** Null for money in a currency that is not told. */
function unitOf({ kind, unit }: Measure): string | null {
  if (kind === 'percent') return 'ratio';
  if (kind !== 'money') return 'count';
  return /^[A-Z]{3}$/.test(unit.toUpperCase()) ? unit.toUpperCase() : null;
}
