import { planWords } from '../views/okrs/planWords.ts';
import { type Ask, done, type Task } from './useTask.ts';

/** The plan of the file. */
export interface Plan {
  /** Makes it, or brings it up to date; `goal` is what the team is after in its own words, where it has said so. */
  make(goal?: string): void;
}

export function usePlan(ask: Ask, task: Task): Plan {
  return {
    make: (goal = '') =>
      void task.run('makePlan', async () => {
        const { tab, made } = await ask('makePlan', { goal });
        return done(made ? planWords.made(tab) : planWords.refreshed(tab));
      }),
  };
}
