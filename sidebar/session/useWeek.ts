import { useRef, useState } from 'preact/hooks';
import type { CheckInLog, Me } from '../../src/api.ts';
import { focusIds, useFocusSoon } from '../focus.ts';
import { call } from '../server.ts';
import { teamWords } from '../views/team/teamWords.ts';
import { acknowledgeWords } from '../views/week/acknowledge/acknowledgeWords.ts';
import type { Unseen } from '../views/week/acknowledge/toAcknowledge.ts';
import { type CheckInField, entryField, hasSomething, type Typed } from '../views/week/entry.ts';
import { weekWords } from '../views/week/weekWords.ts';
import { type Ask, done, type Message, type Task } from './useTask.ts';
import { useWeekNotes, type WeekNotes } from './useWeekNotes.ts';

/** The check-ins of the file, and those that are being typed. */
export interface Week {
  /** Null until it was read. */
  readonly log: CheckInLog | null;
  /** Reads the log; what was typed stays. */
  read(): void;
  /** Says who this user is, and whose key results they look at. */
  choose(me: Me): void;
  typedFor(key: string): Typed;
  type(key: string, field: keyof Typed, text: string): void;
  /** The field that was not taken. */
  readonly refused: { readonly key: string; readonly field: CheckInField; readonly sentence: string } | null;
  /** Puts owners into the tab in which their teams are written. */
  listPeople(): void;
  /** Signs what others said as seen. */
  acknowledge(seen: readonly Unseen[]): void;
  /** Plans, progress and problems. */
  readonly notes: WeekNotes;
  /** Saves what was typed for these key results and of the week, and gives the focus to the first of the others. */
  save(keys: readonly string[], others: readonly string[]): void;
}

const NOTHING: Typed = { value: '', confidence: '', note: '' };

export function useWeek(ask: Ask, task: Task): Week {
  const [log, setLog] = useState<CheckInLog | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [refused, setRefused] = useState<Week['refused']>(null);
  const latest = useRef(0);
  const focusSoon = useFocusSoon();
  const notes = useWeekNotes(ask);
  const typedFor = (key: string): Typed => typed[key] ?? NOTHING;

  const read = (): void => {
    latest.current += 1;
    const asked = latest.current;
    call('checkIns', null).then(
      // A slower answer to an earlier question is older than what is shown.
      ({ value }) => asked === latest.current && setLog(value),
      () => undefined,
    );
  };

  const save: Week['save'] = (keys, others) => {
    const entries = keys.map((key) => ({ key, ...typedFor(key) })).filter(hasSomething);
    task.run(entries.length > 0 ? 'checkIn' : 'saveWeekNotes', async (): Promise<Message> => {
      setRefused(null);
      const who = log?.me ?? '';
      const outcome = entries.length > 0 ? await ask('checkIn', { who, entries }) : { saved: 0 };
      if ('refused' in outcome) {
        setRefused(outcome.refused);
        focusSoon(entryField(outcome.refused.key, outcome.refused.field));
        const { sentence } = outcome.refused;
        return { tone: 'error', text: { en: sentence, fa: sentence } };
      }
      const saved = new Set(entries.map(({ key }) => key));
      setTyped((now) => Object.fromEntries(Object.entries(now).filter(([key]) => !saved.has(key))));
      setLog((now) => now && withReadingToday(now, saved));
      const lines = await notes.send(who, (change) => setLog((now) => now && change(now)));
      const next = others.find((key) => !saved.has(key));
      return {
        ...done(weekWords.saved(outcome.saved, lines)),
        // Not on Undo: Enter was pressed a moment ago, and once more must not take all of it back.
        focus: next === undefined || entries.length === 0 ? focusIds.tab('week') : entryField(next, 'value'),
      };
    });
  };

  return {
    log,
    read,
    listPeople: () =>
      void task.run('listPeople', async () => {
        const { added, tab } = await ask('listPeople', null);
        return done(teamWords.listed(added, tab));
      }),
    acknowledge: (seen) =>
      void task.run('acknowledge', async () => {
        const notes = seen.flatMap(({ names }) => names.notes);
        const checkIns = seen.flatMap(({ names }) => names.checkIns);
        const { acknowledged } = await ask('acknowledge', { me: log?.me ?? '', notes, checkIns });
        return done(acknowledgeWords.done(acknowledged));
      }),
    typedFor,
    notes,
    refused,
    save,
    choose: (me) => {
      // An answer that is on its way knows of an earlier choice.
      latest.current += 1;
      setLog((now) => now && { ...now, ...me });
      ask('setMe', me).then(read, task.report);
    },
    type: (key, field, text) => {
      if (refused?.key === key && refused.field === field) setRefused(null);
      setTyped((now) => ({ ...now, [key]: { ...NOTHING, ...now[key], [field]: text } }));
    },
  };
}

/** As the log will be once it is read again. */
function withReadingToday(log: CheckInLog, keys: ReadonlySet<string>): CheckInLog {
  const others = log.known.filter(({ key }) => !keys.has(key));
  const saved = [...keys].map((key) => {
    const before = log.known.find((each) => each.key === key) ?? {
      ...{ key, change: null, note: '' },
      ...{ values: [], valueDays: [], days: [] },
    };
    return { ...before, lastDay: log.today, who: log.me, acknowledgedBy: [], days: [...before.days, log.today] };
  });
  return { ...log, known: [...others, ...saved] };
}
