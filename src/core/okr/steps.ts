import type { Cell } from '../cell.ts';

/** A step of a milestone, as far as it counts. */
export interface CountedStep {
  /** Whatever stands in its cell: what is no number from 0 counts as 1. */
  readonly weight: Cell;
  readonly isDone: boolean;
}

/**
 * The weighted share of the finished steps, 0..1; null without steps that count: those of weight 0 never do. Source: rules R5 and R6.
 * @example
 * shareOfSteps([{ weight: 3, isDone: true }, { weight: '', isDone: false }]) //=> 0.75
 */
export function shareOfSteps(steps: readonly CountedStep[]): number | null {
  const all = weightOf(steps);
  return all > 0 ? weightOf(steps.filter(({ isDone }) => isDone)) / all : null;
}

function weightOf(steps: readonly CountedStep[]): number {
  return steps.reduce((sum, { weight }) => sum + (typeof weight === 'number' && weight >= 0 ? weight : 1), 0);
}
