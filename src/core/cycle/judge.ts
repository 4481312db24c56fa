import type { Cell } from '../cell.ts';
import { callFunction } from '../functions/call.ts';
import type { Document } from '../functions/document.ts';
import { okrGrade } from '../okr/grade.ts';
import { okrProgress } from '../okr/progress.ts';
import { okrScore } from '../okr/score.ts';
import type { objectiveKinds } from '../okr/templates/template.ts';
import { Refusal } from '../refusal/refusal.ts';

export type Kind = keyof typeof objectiveKinds;
export type Grade = 'green' | 'yellow' | 'red';

/** The numbers of a key result as its cells hold them. */
export interface Numbers {
  readonly start: Cell;
  readonly target: Cell;
  readonly current: Cell;
  /** The word of its type, in either language. */
  readonly type: string;
}

/**
 * How far a key result has come, as the OKRs tab shows it; null where that cannot be computed. Computed anew, so that a column
 * that someone has stopped or deleted takes no score away.
 * @example
 * progressOf({ start: 200, target: 140, current: 170, type: '' }, document) //=> 0.5
 */
export function progressOf({ start, target, current, type }: Numbers, document: Document): number | null {
  // A text in a cell of numbers counts nowhere in the tab, even if a person could read it.
  if ([start, target, current].some((cell) => typeof cell === 'string' && cell !== '')) return null;
  return numberOrNull(() => callFunction(okrProgress, [start, target, current, type], document));
}

/** What counts of a progress: never below 0 or above 1, and nothing is no way at all. */
export function scoreOf(progress: number | null): number {
  return Math.min(1, Math.max(0, progress ?? 0));
}

/** What an objective makes of the scores of its key results; null without one that counts. Source: rules R6 and R7. */
export function meanScore(
  items: readonly { readonly score: number; readonly weight: Cell }[],
  document: Document,
): number | null {
  if (items.length === 0) return null;
  const scores = items.map(({ score }) => [score]);
  const weights = items.map(({ weight }) => [typeof weight === 'number' ? Math.max(0, weight) : 1]);
  return numberOrNull(() => callFunction(okrScore, [scores, weights], document));
}

/** The colour band of a score. Source: rule R13. */
export function gradeOf(score: number, kind: Kind, document: Document): Grade {
  const word = callFunction(okrGrade, [score, kind], { ...document, language: () => 'en' });
  return String(word).toLowerCase() as Grade;
}

function numberOrNull(compute: () => unknown): number | null {
  try {
    const result = compute();
    return typeof result === 'number' ? result : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
