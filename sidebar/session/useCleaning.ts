import { useMemo, useRef, useState } from 'preact/hooks';
import type { CleanableColumn } from '../../src/api.ts';
import { type CleaningChoices, type CleaningPlan, planCleaning } from '../../src/core/importing/planCleaning.ts';
import type { Language, Text } from '../../src/core/text.ts';
import { cleaningWords } from '../views/data/cleaningWords.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';
import { type Ask, done, type Task } from './useTask.ts';

/** The column that people look at, and what cleaning it would do. */
export interface ColumnCleaning {
  /** As last read; null until then, and where it cannot be cleaned. */
  readonly column: CleanableColumn | null;
  readonly plan: CleaningPlan | null;
  /** Why there is no column to clean. */
  readonly refused: Text | null;
  readonly choices: CleaningChoices;
  /** Reads the column anew: people may have gone to another one. */
  read(): void;
  choose(change: Partial<CleaningChoices>): void;
  clean(): void;
}

const NOTHING_SAID: CleaningChoices = { dateOrder: null, decimal: null, isPercent: null, unitIn: 'format' };

/** The cleaning of a column; what was said of another one is let go. */
export function useCleaning(language: Language, ask: Ask, task: Task): ColumnCleaning {
  const { answer: column, refused, ask: askServer } = useLatestAnswer('cleanableColumn');
  const [choices, setChoices] = useState(NOTHING_SAID);
  const known = useRef('');
  const plan = useMemo(() => column && planCleaning(column, choices, language), [column, choices, language]);

  const read = (): void =>
    askServer(null, ({ sheet, position, header }) => {
      const name = JSON.stringify([sheet, position, header.row]);
      if (name !== known.current) setChoices(NOTHING_SAID);
      known.current = name;
    });

  return {
    column,
    plan,
    refused,
    choices,
    read,
    choose: (change) => setChoices((now) => ({ ...now, ...change })),
    clean: () =>
      void task.run('cleanColumn', async () => {
        if (!column || !plan) return { tone: 'error', text: cleaningWords.nothing };
        const { sheet, position, header } = column;
        const { writes, newHeader } = plan;
        const { cleaned } = await ask('cleanColumn', { sheet, position, header, writes, newHeader });
        read();
        return done(cleaningWords.done(cleaned, plan.left.length));
      }),
  };
}
