import type { Day } from '../core/calendar/day.ts';
import type { Fact } from '../core/facts/fact.ts';
import type { Measure } from '../core/goals/goal.ts';
import type { Context } from './connector.ts';
import { factOf } from './factOf.ts';
import { counted, type Told } from './told.ts';

interface ToldGoal {
  readonly type: Fact['entityType'];
  readonly id: string;
  readonly name: string;
  readonly lastDay: Day | null;
}

/** How a goal stands today. After its last day nobody may be keeping its numbers. */
export function goalFacts(
  source: string,
  context: Context,
  { type, id, name, lastDay }: ToldGoal,
  told: readonly Told[],
): Fact[] {
  const isOver = lastDay !== null && lastDay < context.today;
  return told.map((each) =>
    factOf(source, context, {
      date: context.today,
      grain: 'snapshot',
      entityType: type,
      entityId: id,
      entityName: name,
      ...each,
      quality: [isOver && 'period_over', each.quality].filter(Boolean).join(' '),
      isFinal: true,
    }),
  );
}

/** The numbers of a key result in its unit; none for money in a currency that is not told. */
export function keyResultNumbers({ kind, unit, start, target, current }: Measure, quality = ''): Told[] {
  const currency = unit.toUpperCase();
  if (kind === 'money' && !/^[A-Z]{3}$/.test(currency)) return [];
  const more = { unit: kind === 'percent' ? 'ratio' : kind === 'money' ? currency : 'count', quality };
  return [
    ...counted('kr_start', start, more),
    ...counted('kr_target', target, more),
    ...counted('kr_current', current, more),
  ];
}
