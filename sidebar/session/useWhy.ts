import { useState } from 'preact/hooks';
import type { Api, ExplainedMove } from '../../src/api.ts';
import type { Text } from '../../src/core/text.ts';
import { whyWords } from '../views/why/whyWords.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';
import { type Ask, done, type Task } from './useTask.ts';

type Chosen = Parameters<Api['explainMove']>[0];

/** Why a metric of the table that people look at moved. */
export interface Why {
  /** As last read; null until then, and where there is no table with dates. */
  readonly explained: ExplainedMove | null;
  readonly refused: Text | null;
  readonly chosen: Chosen;
  /** Reads the table anew. */
  read(): void;
  /** The same on the way; what was told stays where people look at something else, such as at what was put in a tab. */
  refresh(): void;
  choose(change: Partial<Chosen>): void;
  /** Takes the change apart in a tab of its own. */
  place(): void;
}

const NOTHING_CHOSEN: Chosen = {
  ...{ numerator: null, denominator: null, dates: null, segments: null, metric: null, account: null },
  ...{ comparison: 'month', periods: null },
};

export function useWhy(ask: Ask, task: Task): Why {
  const { answer: explained, refused, ask: askServer } = useLatestAnswer('explainMove');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);

  return {
    explained,
    refused,
    chosen,
    read: () => askServer(chosen),
    refresh: () => askServer(chosen, null, true),
    choose: (change) => {
      const wanted = { ...chosen, ...change };
      setChosen(wanted);
      askServer(wanted);
    },
    place: () => {
      task.run('placeMove', async () => done(whyWords.placed(await ask('placeMove', chosen))));
    },
  };
}
