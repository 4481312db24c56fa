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
  /** Reads the table that people look at, by the column that they stand in. */
  open(): void;
  /** Reads it anew, by the columns that are shown as long as there are any of their names. */
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

/** What people chose, and what is shown where they left it open: where they stand by now has no say in it. */
function withShown(chosen: Chosen, explained: ExplainedMove): Chosen {
  const { numerator, dates, segments, metric, account } = explained;
  return {
    ...chosen,
    numerator: chosen.numerator ?? numerator,
    dates: chosen.dates ?? dates,
    segments: chosen.segments ?? segments,
    metric: chosen.metric ?? metric,
    account: chosen.account ?? account,
  };
}

export function useWhy(ask: Ask, task: Task): Why {
  const { answer: explained, refused, ask: askServer } = useLatestAnswer('explainMove');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const shown = explained ? withShown(chosen, explained) : chosen;

  return {
    explained,
    refused,
    chosen,
    open: () => askServer(chosen),
    read: () => askServer(shown),
    refresh: () => askServer(shown, null, true),
    choose: (change) => {
      setChosen({ ...chosen, ...change });
      askServer({ ...shown, ...change });
    },
    place: () => {
      task.run('placeMove', async () => done(whyWords.placed(await ask('placeMove', shown))));
    },
  };
}
