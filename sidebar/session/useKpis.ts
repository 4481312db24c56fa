import { useRef, useState } from 'preact/hooks';
import type { Api, KpiCard, KpiList } from '../../src/api.ts';
import type { CardField, CardTexts } from '../../src/core/tables/kpis/fields.ts';
import type { Language } from '../../src/core/text.ts';
import { focusIds, useFocusSoon } from '../focus.ts';
import { call } from '../server.ts';
import { keptType } from '../views/kpis/kpiCards.ts';
import { kpiWords } from '../views/kpis/kpiWords.ts';
import { type Ask, done, type Message, type Task } from './useTask.ts';

/** The KPIs of the file, and what can be done with them. */
export interface Kpis {
  /** Null until they were read. */
  readonly list: KpiList | null;
  /** Reads the KPIs; what was typed stays. */
  read(): void;
  /** The field of the open form that was not taken. */
  readonly refused: { readonly field: CardField; readonly sentence: string } | null;
  edit(name: string, then: () => void): (fields: CardTexts) => void;
  typedFor(name: string): string;
  type(name: string, text: string): void;
  /** The value that was not taken. */
  readonly refusedValue: { readonly name: string; readonly sentence: string } | null;
  /** Records what the KPIs stand at today, with the values that were typed. */
  record(): void;
  /** Inserts the objective that brings a KPI back to its target. */
  draft(name: string): void;
  /** Lets KPIs be computed from the sources of the file. */
  feed(kpis: Parameters<Api['feedKpis']>[0]['kpis']): void;
  /** Lets the key result that brought a KPI back watch over its target from now on. */
  keep(card: KpiCard): void;
}

export function useKpis(language: Language, ask: Ask, task: Task): Kpis {
  const [list, setList] = useState<KpiList | null>(null);
  const [refused, setRefused] = useState<Kpis['refused']>(null);
  const [refusedValue, setRefusedValue] = useState<Kpis['refusedValue']>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const latest = useRef(0);
  const focusSoon = useFocusSoon();
  const typedFor = (name: string): string => typed[name] ?? '';

  const refusal = (sentence: string, element: string): Message => {
    focusSoon(element);
    return { tone: 'error', text: { en: sentence, fa: sentence } };
  };

  return {
    list,
    refused,
    refusedValue,
    typedFor,
    read: () => {
      latest.current += 1;
      const asked = latest.current;
      call('kpis', null).then(
        // A slower answer to an earlier question is older than what is shown.
        ({ value }) => asked === latest.current && setList(value),
        () => undefined,
      );
    },
    edit: (name, then) => (fields) =>
      void task.run('editKpi', async () => {
        setRefused(null);
        const saved: ReturnType<Api['editKpi']> = await ask('editKpi', { name, fields, language });
        if (!saved.done) {
          setRefused(saved.refused);
          return refusal(saved.refused.sentence, focusIds.field(saved.refused.field));
        }
        then();
        return { ...done(kpiWords.saved), focus: focusIds.primary };
      }),
    type: (name, text) => {
      if (refusedValue?.name === name) setRefusedValue(null);
      setTyped((now) => ({ ...now, [name]: text }));
    },
    record: () =>
      void task.run('recordKpis', async () => {
        setRefusedValue(null);
        const entries = (list?.cards ?? [])
          .map(({ name }) => ({ name, value: typedFor(name), note: '' }))
          .filter(({ value }) => value.trim() !== '');
        await ask('followColumns', null);
        const outcome = await ask('recordKpis', { who: list?.me ?? '', entries, language });
        if ('refused' in outcome) {
          setRefusedValue(outcome.refused);
          return refusal(outcome.refused.sentence, focusIds.field(outcome.refused.name));
        }
        setTyped({});
        return done(outcome.saved === 0 ? kpiWords.nothingToRecord : kpiWords.recorded(outcome.saved));
      }),
    draft: (name) =>
      void task.run('draftObjective', async () => {
        await ask('draftObjective', { name, language });
        return done(kpiWords.drafted);
      }),
    feed: (kpis) =>
      void task.run('feedKpis', async () => {
        const { fed, otherUnit } = await ask('feedKpis', { kpis });
        return done(kpiWords.fed(fed, otherUnit));
      }),
    keep: ({ name, keyResult, targetType }) =>
      void task.run('editRow', async () => {
        const fields = { type: keptType(targetType) };
        const saved = await ask('editRow', { key: keyResult?.key ?? '', fields, language });
        return saved.done ? done(kpiWords.kept(name)) : refusal(saved.refused.sentence, focusIds.primary);
      }),
  };
}
