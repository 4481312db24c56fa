import { useState } from 'preact/hooks';
import type { Api, ExplainedMove } from '../../src/api.ts';
import type { Text } from '../../src/core/text.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';

type Chosen = Parameters<Api['explainMove']>[0];

/** Why a metric of the table that people look at moved. */
export interface Why {
  /** As last read; null until then, and where there is no table with dates. */
  readonly explained: ExplainedMove | null;
  readonly refused: Text | null;
  readonly chosen: Chosen;
  /** Reads the table anew. */
  read(): void;
  choose(change: Partial<Chosen>): void;
}

const NOTHING_CHOSEN: Chosen = {
  ...{ numerator: null, denominator: null, dates: null, segments: null, metric: null, account: null },
  ...{ comparison: 'month', periods: null },
};

export function useWhy(): Why {
  const { answer: explained, refused, ask } = useLatestAnswer('explainMove');
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);

  return {
    explained,
    refused,
    chosen,
    read: () => ask(chosen),
    choose: (change) => {
      const wanted = { ...chosen, ...change };
      setChosen(wanted);
      ask(wanted);
    },
  };
}
