import type { Goal } from './goal.ts';

/** An objective with the goals that are its key results. */
export interface ArrangedGoal {
  readonly goal: Goal;
  /** The id of the objective that it supports; null for none. */
  readonly above: string | null;
  readonly keyResults: readonly Goal[];
}

/**
 * Goals as objectives and key results. A goal with others below it is an objective, and so is one without a number. A goal with a number
 * is a key result of the goal above it; at the top it is an objective whose one key result it is itself.
 */
export function arrangeGoals(goals: readonly Goal[]): ArrangedGoal[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const parentOf = (goal: Goal): Goal | undefined => {
    const parent = byId.get(goal.parent ?? '');
    return parent === goal ? undefined : parent;
  };
  const withGoalsBelow = new Set(goals.flatMap((goal) => parentOf(goal)?.id ?? []));
  const isKeyResult = (goal: Goal): boolean =>
    goal.measure !== null && !withGoalsBelow.has(goal.id) && parentOf(goal) !== undefined;
  const keyResults = new Map<string, Goal[]>();
  for (const goal of goals.filter(isKeyResult)) {
    const parent = goal.parent as string;
    keyResults.set(parent, [...(keyResults.get(parent) ?? []), goal]);
  }
  return [...byId.values()]
    .filter((goal) => !isKeyResult(goal))
    .map((goal) => {
      const below = keyResults.get(goal.id) ?? [];
      const isAlone = goal.measure !== null && !withGoalsBelow.has(goal.id);
      return { goal, above: parentOf(goal)?.id ?? null, keyResults: isAlone ? [goal] : below };
    });
}
