import { useRef, useState } from 'preact/hooks';
import type { Api, Brought, Choice, ConnectorForm } from '../../src/api.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { sourceName } from '../../src/core/facts/sourceNames.ts';
import type { Language, Text } from '../../src/core/text.ts';
import { call } from '../server.ts';
import { connectWords } from '../views/data/connectWords.ts';
import { goalWords } from '../views/data/goalWords.ts';
import { type Ask, done, type Message, type Task } from './useTask.ts';

type Schedule = Parameters<Api['connectSource']>[0]['schedule'];

/** What is filled in to connect a source. */
export interface OpenConnection {
  readonly source: string;
  readonly config: Readonly<Record<string, string>>;
  readonly streams: readonly string[];
  /** How many days before today are pulled at first. */
  readonly days: number;
  readonly schedule: Schedule;
  /** Whether it is connected already: its key is kept. */
  readonly isKnown: boolean;
  /** Whether a person chooses the fields themselves. */
  readonly isOwn: boolean;
}

/** The first facts of a source before anything is written, or why there are none. */
export interface FirstFacts {
  readonly facts: readonly Fact[];
  readonly stopped: Text | null;
}

/** The tools that numbers are pulled from, and what can be done with them. */
export interface Connections {
  /** Null until they were read. */
  readonly forms: readonly ConnectorForm[] | null;
  read(): void;
  readonly form: OpenConnection | null;
  open(form: ConnectorForm, known?: Partial<OpenConnection>): void;
  change(changed: Partial<OpenConnection>): void;
  fill(field: string, value: string): void;
  /** What the tool listed for its fields, by their names. */
  readonly listed: Readonly<Record<string, readonly Choice[]>>;
  list(field: string): void;
  readonly first: FirstFacts | null;
  /** The page of the tool on which the person allows what is filled in; null until it was asked for. */
  readonly permissionLink: string | null;
  askPermission(): void;
  test(): void;
  preview(today: number): void;
  /** Connects what is filled in and pulls it. */
  connect(today: number, then: (account: string) => Promise<void>): void;
  pull(source: string, account: string): void;
  forget(source: string, account: string, then: () => void): void;
  /** Brings goals in as objectives and key results. */
  bringGoals(source: string, account: string): void;
  /** Asks which fields a tool has in its key results. */
  showShape(source: string, account: string): void;
  /** Those fields, as text; null until they were asked for. */
  readonly shape: string | null;
  /** What became of the goals that were brought in last. */
  readonly goals: ({ readonly source: string; readonly account: string } & Brought) | null;
  /** Days that are left while a source is pulled; null while none is. */
  readonly daysLeft: number | null;
}

export function useConnections(ask: Ask, task: Task, language: Language): Connections {
  const [forms, setForms] = useState<Connections['forms']>(null);
  const [form, setForm] = useState<OpenConnection | null>(null);
  const [listed, setListed] = useState<Connections['listed']>({});
  const [first, setFirst] = useState<FirstFacts | null>(null);
  const [permissionLink, setPermissionLink] = useState<string | null>(null);
  const [shape, setShape] = useState<string | null>(null);
  const [daysLeft, setDaysLeft] = useState<number | null>(null);
  const [goals, setGoals] = useState<Connections['goals']>(null);
  const isRead = useRef(false);

  const fieldsOf = ({ source }: OpenConnection): ConnectorForm['fields'] =>
    forms?.find(({ id }) => id === source)?.fields ?? [];

  /** What is filled in, without what is for the other way of choosing. */
  const sent = (filled: OpenConnection): OpenConnection['config'] => {
    const other = filled.isOwn ? 'readyMade' : 'own';
    const left = fieldsOf(filled).flatMap(({ name, isFor }) => (isFor === other ? [name] : []));
    return { ...filled.config, ...Object.fromEntries(left.map((name) => [name, ''])) };
  };

  const hasNoMetric = ({ isOwn, source, config }: OpenConnection): boolean => {
    const own = forms?.find(({ id }) => id === source)?.own;
    return isOwn && typeof own === 'string' && (config[own] ?? '') === '';
  };

  /** Call after call, until all is there or the source gives no more. */
  const pullAll = async (source: string, account: string): Promise<Message> => {
    try {
      let [added, replaced] = [0, 0];
      for (;;) {
        const outcome = await ask('pullSource', { source, account });
        added += outcome.added;
        replaced += outcome.replaced;
        if (outcome.stopped) return { tone: 'error', text: outcome.stopped };
        if (outcome.isDone)
          return done(connectWords.pulled(added, replaced, sourceName(source), account, outcome.lacking));
        setDaysLeft(outcome.daysLeft);
      }
    } finally {
      setDaysLeft(null);
    }
  };

  return {
    forms,
    form,
    listed,
    first,
    permissionLink,
    shape,
    goals,
    daysLeft,
    read: () => {
      // They are the same for as long as the sidebar is open.
      if (isRead.current) return;
      isRead.current = true;
      call('connectors', null).then(
        ({ value }) => setForms(value),
        () => {
          isRead.current = false;
        },
      );
    },
    open: ({ id, streams, own }, known) => {
      setFirst(null);
      setListed({});
      setPermissionLink(null);
      setForm({
        source: id,
        config: {},
        streams: streams.map(({ name }) => name),
        days: 90,
        schedule: 'daily',
        isKnown: false,
        isOwn: own !== null && (known?.config?.[own] ?? '') !== '',
        ...known,
      });
    },
    change: (changed) => setForm((now) => now && { ...now, ...changed }),
    fill: (field, value) => {
      // A link is for what was filled in when it was asked for.
      setPermissionLink(null);
      setForm((now) => now && { ...now, config: { ...now.config, [field]: value } });
    },
    askPermission: () =>
      void task.run('authorizationLink', async () => {
        if (!form) return done(connectWords.permissionReady);
        setPermissionLink(await ask('authorizationLink', { source: form.source, config: sent(form) }));
        return { ...done(connectWords.permissionReady), focus: 'allow' };
      }),
    list: (field) =>
      void task.run('listChoices', async () => {
        const { choices, stopped } = await ask('listChoices', {
          source: form?.source ?? '',
          config: form?.config ?? {},
          field,
        });
        if (!stopped) setListed((now) => ({ ...now, [field]: choices }));
        return stopped ? { tone: 'error', text: stopped } : done(connectWords.listedCount(choices.length));
      }),
    test: () =>
      void task.run('testSource', async () => {
        if (!form) return done(connectWords.works);
        const refused = await ask('testSource', { source: form.source, config: sent(form) });
        return refused ? { tone: 'error', text: refused } : done(connectWords.works);
      }),
    preview: (today) =>
      void task.run('previewSource', async () => {
        if (!form || hasNoMetric(form)) return { tone: 'error', text: connectWords.noMetric };
        const { source, streams, days } = form;
        const shown = await ask('previewSource', { source, config: sent(form), streams, firstDay: today - days });
        setFirst(shown);
        return shown.stopped ? { tone: 'error', text: shown.stopped } : done(connectWords.shown(shown.facts.length));
      }),
    connect: (today, then) =>
      void task.run('connectSource', async () => {
        if (!form || hasNoMetric(form)) return { tone: 'error', text: connectWords.noMetric };
        const { source, streams, schedule, days } = form;
        const firstDay = today - days;
        const { account } = await ask('connectSource', { source, config: sent(form), streams, schedule, firstDay });
        const message = await pullAll(source, account);
        await then(account);
        setForm(null);
        return message;
      }),
    pull: (source, account) => void task.run('pullSource', () => pullAll(source, account)),
    showShape: (source, account) =>
      void task.run('answerShape', async () => {
        const { shape: found, stopped } = await ask('answerShape', { source, account });
        if (stopped) return { tone: 'error', text: stopped };
        setShape(found === '' ? null : found);
        return { ...done(found === '' ? goalWords.noShape : goalWords.shapeFound), focus: 'show-shape' };
      }),
    bringGoals: (source, account) =>
      void task.run('bringGoals', async () => {
        const { stopped, ...came } = await ask('bringGoals', { source, account, language });
        if (stopped) return { tone: 'error', text: goalWords.stopped(stopped) };
        setGoals({ source, account, ...came });
        return { ...done(goalWords.told(came)), focus: 'brought' };
      }),
    forget: (source, account, then) =>
      void task.run('forgetSource', async () => ({
        text: connectWords.forgetQuestion(account),
        yes: connectWords.forget,
        isDangerous: true,
        whenYes: () =>
          void task.run('forgetSource', async () => {
            await ask('forgetSource', { source, account });
            then();
            return done(connectWords.forgotten(account));
          }),
      })),
  };
}
