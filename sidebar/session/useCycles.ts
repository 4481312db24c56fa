import { useRef, useState } from 'preact/hooks';
import type { Api, CycleList } from '../../src/api.ts';
import type { Language } from '../../src/core/text.ts';
import { useFocusSoon } from '../focus.ts';
import { call } from '../server.ts';
import { cycleWords } from '../views/cycles/cycleWords.ts';
import { type Ask, done, type Message, type Task } from './useTask.ts';

type Request = Parameters<Api['closeCycle']>[0];
/** What is said of a key result, as it is chosen and typed. */
type Answer = Request['keyResults'][number];
export type OpenCycle = CycleList['open'][number];
type KeyResult = OpenCycle['objectives'][number]['keyResults'][number];
type Refused = Extract<ReturnType<Api['closeCycle']>, { readonly done: false }>['refused'];

/** The cycles of the file, and what is being decided of their key results. */
export interface Cycles {
  /** Null until they were read. */
  readonly list: CycleList | null;
  /** Reads them; what was decided stays. */
  read(): void;
  answerOf(keyResult: KeyResult): Answer;
  decide(keyResult: KeyResult, change: Partial<Answer>): void;
  lessonOf(objective: string): string;
  learn(objective: string, lesson: string): void;
  /** The field that was not taken. */
  readonly refused: Refused | null;
  close(cycle: OpenCycle, then: () => void): void;
}

/** The id of the element in which something is said of a key result. */
export function closingField(key: string, field: Refused['field']): string {
  return `${field}-${key}`;
}

/** All key results of a cycle. */
export function keyResultsOf({ objectives }: OpenCycle): readonly KeyResult[] {
  return objectives.flatMap(({ keyResults }) => keyResults);
}

export function useCycles(language: Language, ask: Ask, task: Task): Cycles {
  const [list, setList] = useState<CycleList | null>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, Partial<Answer>>>>({});
  const [lessons, setLessons] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<Refused | null>(null);
  const latest = useRef(0);
  const focusSoon = useFocusSoon();

  const read = (): void => {
    latest.current += 1;
    const asked = latest.current;
    call('cycles', null).then(
      // A slower answer to an earlier question is older than what is shown.
      ({ value }) => asked === latest.current && setList(value),
      () => undefined,
    );
  };

  const answerOf: Cycles['answerOf'] = ({ key, outcome, next }) => ({
    ...{ key, outcome: outcome ?? '', next: next ?? '', reason: '', target: '' },
    ...answers[key],
  });

  const close: Cycles['close'] = (cycle, then) => {
    const keyResults = keyResultsOf(cycle);
    task.run('closeCycle', async (): Promise<Message> => {
      setRefused(null);
      const outcome = await ask('closeCycle', {
        cycle: cycle.id,
        keyResults: keyResults.map(answerOf),
        lessons: cycle.objectives.map(({ key }) => ({ key, lesson: lessons[key] ?? '' })),
        language,
      });
      if (!outcome.done) {
        setRefused(outcome.refused);
        focusSoon(closingField(outcome.refused.key, outcome.refused.field));
        const { sentence } = outcome.refused;
        return { tone: 'error', text: { en: sentence, fa: sentence } };
      }
      setAnswers({});
      setLessons({});
      then();
      return done(cycleWords.closed(outcome.cycle, outcome.carried, outcome.next));
    });
  };

  return {
    list,
    read,
    answerOf,
    decide: ({ key }, change) => {
      if (refused?.key === key) setRefused(null);
      setAnswers((now) => ({ ...now, [key]: { ...now[key], ...change } }));
    },
    lessonOf: (objective) => lessons[objective] ?? '',
    learn: (objective, lesson) => setLessons((now) => ({ ...now, [objective]: lesson })),
    refused,
    close,
  };
}
