import type { Fact } from '../../core/facts/fact.ts';
import type { Answer, Context } from '../connector.ts';
import { goalFacts, keyResultNumbers } from '../goalFacts.ts';
import { asObject } from '../json.ts';
import type { ClickUpConfig } from './fields.ts';
import { clickUpGoals } from './goals.ts';

/** How the targets of one goal stand today. */
export function targetRows(answer: Answer, context: Context): Fact[] {
  const { goal } = asObject(answer.body);
  const [listed] = clickUpGoals.goals({ ...answer, body: { goals: [goal ?? {}] } }, context.config as ClickUpConfig);
  if (!listed) return [];
  const { goals } = clickUpGoals.detailed(listed, answer, context.config as ClickUpConfig);
  return goals.flatMap((target) =>
    target.measure
      ? goalFacts('clickup', context, { ...target, type: 'key_result' }, keyResultNumbers(target.measure))
      : [],
  );
}
