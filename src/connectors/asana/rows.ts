import type { Fact } from '../../core/facts/fact.ts';
import type { Answer, Context } from '../connector.ts';
import { factOf } from '../factOf.ts';
import { isoDay } from '../isoDay.ts';
import { asNumber, asObject, asText, type Json, neededList } from '../json.ts';
import { counted, type Told } from '../told.ts';

/**
 * How the goals stand today. A goal with a number of its own is a key result; one whose number sums up the goals below it is an
 * objective, of which only the progress is kept. A goal without a number tells nothing.
 */
export function goalRows({ body }: Answer, context: Context): Fact[] {
  return neededList(asObject(body), 'data').flatMap((goal) => {
    const metric = asObject(goal.metric);
    const isObjective = metric.progress_source === 'subgoal_progress';
    return (isObjective ? progressIn(metric) : valuesIn(metric)).map((told) =>
      factOf('asana', context, {
        date: context.today,
        grain: 'snapshot',
        entityType: isObjective ? 'objective' : 'key_result',
        entityId: asText(goal.gid),
        entityName: asText(goal.name),
        ...told,
        quality: [isOver(goal, context) && 'period_over', told.quality].filter(Boolean).join(' '),
        isFinal: true,
      }),
    );
  });
}

function valuesIn(metric: Json): Told[] {
  const unit = unitOf(metric);
  if (unit === null) return [];
  const more = { unit, quality: UNITS.includes(metric.unit) ? '' : 'unit_unclear' };
  return [
    ...counted('kr_start', metric.initial_number_value, more),
    ...counted('kr_target', metric.target_number_value, more),
    ...counted('kr_current', metric.current_number_value, more),
  ];
}

/** What Asana says that a number counts. */
const UNITS: readonly unknown[] = ['none', 'percentage', 'currency'];

/** Null for money in a currency that is not told. */
function unitOf({ unit, currency_code }: Json): string | null {
  // 0.25 is what Asana shows as 25 %.
  if (unit === 'percentage') return 'ratio';
  if (unit !== 'currency') return 'count';
  const code = asText(currency_code).toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function progressIn(metric: Json): Told[] {
  const [start, target, current] = [
    asNumber(metric.initial_number_value),
    asNumber(metric.target_number_value),
    asNumber(metric.current_number_value),
  ];
  if (start === null || target === null || current === null) return [];
  return counted('objective_progress', (current - start) / (target - start), { unit: 'ratio' });
}

/** After its last day nobody may be keeping its number. */
function isOver(goal: Json, { today }: Context): boolean {
  const lastDay = isoDay(goal.due_on) ?? isoDay(asObject(goal.time_period).end_on);
  return lastDay !== null && lastDay < today;
}
