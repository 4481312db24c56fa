import type { Goal } from '../../core/goals/goal.ts';
import { isolate } from '../../core/isolate.ts';
import { action } from './action.ts';
import { type Brought, bringIn, type GoalStep, takeBack } from './broughtGoals.ts';
import { namedRows } from './linkedRows.ts';

interface Request {
  /** What people call the file. */
  readonly account: string;
  readonly goals: readonly Goal[];
  /** Of the reader. */
  readonly language: string;
}

/**
 * Brings the goals of a file in as objectives and key results. A row is known by its link, and without one by its name, its objective
 * and its days, so that a newer file adds what is new and brings numbers up to date that nobody has typed over.
 */
export const bringFileGoals = action({
  id: 'bringFileGoals',
  undoLabel: (target) => ({ en: `goals from ${isolate(target)}`, fa: `هدف‌های ${isolate(target)}` }),
  run({ account, goals, language }: Request, document, change): Brought {
    return bringIn(goals, language, document, change, {
      known: (found) => namedRows(found, goals, document),
      label: account,
    });
  },
  undo: (step: GoalStep, document, options) => takeBack(step, document, options),
});
