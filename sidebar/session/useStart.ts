import { useState } from 'preact/hooks';
import type { Business, Goal } from '../../src/core/businesses/business.ts';
import type { Language } from '../../src/core/text.ts';
import { focusIds } from '../focus.ts';
import { okrWords } from '../views/okrs/okrWords.ts';
import { startWords } from '../views/start/startWords.ts';
import type { Okrs } from './useOkrs.ts';
import { type Ask, done, type Message, type Question, type Task } from './useTask.ts';

/** The making of a scorecard from two answers. */
export interface Start {
  /** The key result, if one is left, whose number a scorecard that was made just now waits for. */
  readonly next: { readonly key: string; readonly title: string } | null;
  /** What the team said it is after; blank where nothing was made just now. */
  readonly goal: string;
  /** Selects its cell. */
  fillNext(): void;
  build(business: Business, goal: Goal, then: () => void): void;
}

export function useStart(language: Language, okrs: Okrs, ask: Ask, task: Task): Start {
  /** The first template of the scorecard that was made, and the goal in people's words. */
  const [made, setMade] = useState<{ readonly template: string; readonly goal: string } | null>(null);

  const build = ({ kpis, ...business }: Business, goal: Goal, then: () => void, again = false): void => {
    task.run('startScorecard', async (): Promise<Message | Question> => {
      const [first] = goal.templates;
      const outcome = await ask('startScorecard', {
        goal: goal.words[language],
        kpis: kpis.map(({ metric }) => metric.fn),
        templates: goal.templates.map(({ id }) => id),
        language,
        again,
      });
      if (!outcome.done) {
        const whenYes = (): void => build({ kpis, ...business }, goal, then, true);
        return { text: okrWords.againQuestion(outcome.tab), yes: okrWords.insertAgain, whenYes };
      }
      okrs.fill(first.id, outcome.objective);
      setMade({ template: first.id, goal: goal.words[language] });
      // Before the week is shown: it would ask the questions again.
      await okrs.read();
      then();
      return { ...done(startWords.built), focus: focusIds.primary };
    });
  };

  return {
    next: (made !== null && okrs.nextToFill(made.template)) || null,
    goal: made?.goal ?? '',
    fillNext: () => made !== null && okrs.fillNext(made.template),
    build: (business, goal, then) => build(business, goal, then),
  };
}
