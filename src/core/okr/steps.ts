import type { Cell } from '../cell.ts';

/** A step of a milestone, as far as it counts. */
export interface CountedStep {
  /** Whatever stands in its cell: what is no number from 0 counts as 1. */
  readonly weight: Cell;
  readonly isDone: boolean;
}

/**
 * The weighted share of the finished steps, 0..1; null without steps. Steps whose weights are all 0 count alike. Source: rule R5.
 * @example
 * shareOfSteps([{ weight: 3, isDone: true }, { weight: '', isDone: false }]) //=> 0.75
 */
export function shareOfSteps(steps: readonly CountedStep[]): number | null {
  if (steps.length === 0) return null;
  const done = steps.filter(({ isDone }) => isDone);
  const all = weightOf(steps);
  return all > 0 ? weightOf(done) / all : done.length / steps.length;
}

function weightOf(steps: readonly CountedStep[]): number {
  return steps.reduce((sum, { weight }) => sum + (typeof weight === 'number' && weight >= 0 ? weight : 1), 0);
}
