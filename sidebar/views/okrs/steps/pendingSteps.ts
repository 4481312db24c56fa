import type { Api, Step } from '../../../../src/api.ts';

export type StepChange = Parameters<Api['saveSteps']>[0];

/** The steps of a key result as they will be once these changes are saved. */
export function withChanges(key: string, steps: readonly Step[], changes: readonly StepChange[]): readonly Step[] {
  const now = steps.filter((step) => step.key === key);
  for (const { change } of changes.filter((each) => each.key === key)) {
    if ('add' in change) {
      now.push({ key, text: change.add, weight: null, isDone: false });
      continue;
    }
    const { text, isDone } = 'tick' in change ? change.tick : change.remove;
    const at = now.findIndex((step) => step.text === text && step.isDone === isDone);
    const step = now[at];
    if (step) now.splice(at, 1, ...('tick' in change ? [{ ...step, isDone: !isDone }] : []));
  }
  return now;
}
