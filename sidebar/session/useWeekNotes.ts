import { useState } from 'preact/hooks';
import type { Api, CheckInLog } from '../../src/api.ts';
import { type NoteKind, noteKinds } from '../../src/core/tables/weekNotes/kinds.ts';
import type { NoteRow } from '../views/week/notes/weekNoteRows.ts';
import type { Ask } from './useTask.ts';

type Request = Parameters<Api['saveWeekNotes']>[0];

/** A line that is typed and not saved yet. */
export type Draft = Request['added'][number];

/** What is being written of the week. */
export interface WeekNotes {
  readonly drafts: readonly Draft[];
  /** What stands in the field for new lines of a kind. */
  readonly typed: Readonly<Record<NoteKind, string>>;
  type(kind: NoteKind, text: string): void;
  /** Makes a line of what was typed. */
  add(kind: NoteKind): void;
  drop(draft: Draft): void;
  tieDraft(draft: Draft, key: string): void;
  /** A line with what was changed of it and is not saved yet. */
  shown(row: NoteRow): { readonly isDone: boolean; readonly key: string };
  change(row: NoteRow, change: { readonly isDone?: boolean; readonly key?: string }): void;
  /** How many lines wait to be saved. */
  readonly pending: number;
  /** The log as it will be once they are saved. */
  asSaved(log: CheckInLog): CheckInLog;
  /** Saves them; gives how many they were. */
  send(who: string, saved: (change: (log: CheckInLog) => CheckInLog) => void): Promise<number>;
}

const NOTHING: Readonly<Record<NoteKind, string>> = { plan: '', progress: '', problem: '' };
const KINDS = Object.keys(noteKinds) as NoteKind[];

interface Pending {
  readonly row: NoteRow;
  readonly isDone: boolean;
  readonly key: string;
}

export function useWeekNotes(ask: Ask): WeekNotes {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [typed, setTyped] = useState(NOTHING);
  const [changes, setChanges] = useState<Readonly<Record<string, Pending>>>({});

  const draftOf = (kind: NoteKind): readonly Draft[] =>
    typed[kind].trim() === '' ? [] : [{ kind, text: typed[kind].trim(), key: '' }];
  const changed = Object.values(changes).filter(
    ({ row: { note }, isDone, key }) => isDone !== note.isDone || key !== note.key,
  );
  // What was typed without Enter is a line too.
  const added = [...drafts, ...KINDS.flatMap(draftOf)];
  const shown: WeekNotes['shown'] = ({ id, note }) => changes[id] ?? note;

  return {
    drafts,
    typed,
    type: (kind, text) => setTyped((now) => ({ ...now, [kind]: text })),
    add: (kind) => {
      setDrafts([...drafts, ...draftOf(kind)]);
      setTyped((now) => ({ ...now, [kind]: '' }));
    },
    drop: (draft) => setDrafts((now) => now.filter((each) => each !== draft)),
    tieDraft: (draft, key) => setDrafts((now) => now.map((each) => (each === draft ? { ...each, key } : each))),
    shown,
    change: (row, change) =>
      setChanges((now) => ({ ...now, [row.id]: { row, isDone: shown(row).isDone, key: shown(row).key, ...change } })),
    pending: added.length + changed.length,
    asSaved: (log) => withNotes(log, log.me, added, changed),
    send: async (who, saved) => {
      if (added.length + changed.length === 0) return 0;
      const request = changed.map(({ row: { note }, isDone, key }) => {
        const { day, who: writer, kind, text } = note;
        return {
          note: { day, who: writer, kind, text, about: note.key },
          ...(isDone !== note.isDone && { isDone }),
          ...(key !== note.key && { key }),
        };
      });
      const { saved: count } = await ask('saveWeekNotes', { who, added, changed: request });
      setDrafts([]);
      setTyped(NOTHING);
      setChanges({});
      saved((log) => withNotes(log, who, added, changed));
      return count;
    },
  };
}

/** As the log will be once it is read again. */
function withNotes(log: CheckInLog, who: string, added: readonly Draft[], changed: readonly Pending[]): CheckInLog {
  const { today } = log;
  const notes = log.notes.map((note) => {
    const change = changed.find(({ row }) => row.note === note);
    return change ? { ...note, key: change.key, isDone: change.isDone, doneOn: change.isDone ? today : null } : note;
  });
  const lines = added.map(({ kind, text, key }) => ({
    day: today,
    who,
    kind,
    text,
    key,
    isDone: false,
    doneOn: null,
    acknowledgedBy: [],
  }));
  return { ...log, notes: [...notes, ...lines] };
}
