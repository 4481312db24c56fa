import { useRef, useState } from 'preact/hooks';
import type { Api, ExplainedMove } from '../../src/api.ts';
import type { Text } from '../../src/core/text.ts';
import { CallFailure, call } from '../server.ts';

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
  ...{ numerator: null, denominator: null, dates: null, segments: null, metric: null },
  ...{ comparison: 'month', periods: null },
};

export function useWhy(): Why {
  const [explained, setExplained] = useState<ExplainedMove | null>(null);
  const [refused, setRefused] = useState<Text | null>(null);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const latest = useRef(0);

  const readWith = (wanted: Chosen): void => {
    latest.current += 1;
    const asked = latest.current;
    call('explainMove', wanted).then(
      ({ value }) => {
        if (asked !== latest.current) return;
        setRefused(null);
        setExplained(value);
      },
      (error: unknown) => {
        if (asked !== latest.current || !(error instanceof CallFailure) || error.kind !== 'refused') return;
        setRefused(error.sentence);
        setExplained(null);
      },
    );
  };

  return {
    explained,
    refused,
    chosen,
    read: () => readWith(chosen),
    choose: (change) => {
      const wanted = { ...chosen, ...change };
      setChosen(wanted);
      readWith(wanted);
    },
  };
}
