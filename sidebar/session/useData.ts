import { useMemo, useRef, useState } from 'preact/hooks';
import type { Api, Brought, FileFact } from '../../src/api.ts';
import { writeDay } from '../../src/core/calendar/write.ts';
import type { FactPeriod } from '../../src/core/facts/factPeriods.ts';
import { accountName } from '../../src/core/facts/sourceNames.ts';
import { goalsOfFile } from '../../src/core/goals/fileGoals.ts';
import type { Goal } from '../../src/core/goals/goal.ts';
import type { ExportProfile } from '../../src/core/importing/exports/exportProfile.ts';
import { recogniseExport, sourceOfExport } from '../../src/core/importing/exports/recognise.ts';
import { guessMapping, type RememberedRoles } from '../../src/core/importing/guess.ts';
import { type ColumnRole, type FileTable, type Mapping, openChoice } from '../../src/core/importing/mapping.ts';
import { type FactsOfFile, readFacts } from '../../src/core/importing/readFacts.ts';
import { isOfGoalRows } from '../../src/core/importing/readGoal.ts';
import type { Language, Text } from '../../src/core/text.ts';
import { focusIds } from '../focus.ts';
import { call } from '../server.ts';
import { dataWords } from '../views/data/dataWords.ts';
import { goalWords } from '../views/data/goalWords.ts';
import { readTable } from '../views/data/readTable.ts';
import { accountFor } from './accountFor.ts';
import { type Ask, done, type Message, type Question, type Task } from './useTask.ts';

/** What the server knows of the sources of the file. */
type Sources = ReturnType<Api['sources']>;

/** A table that is being brought in, and how it is read. */
export interface OpenFile {
  readonly table: FileTable;
  readonly mapping: Mapping;
  readonly source: string;
  /** The export that it was recognised as; null where it is none that is known. */
  readonly profile: ExportProfile | null;
  /** What people call it. */
  readonly account: string;
}

/** The numbers from outside, and what can be done with them. */
export interface Data {
  /** Null until they were read. */
  readonly sources: Sources | null;
  /** Reads them; gives what was read, or null where no answer came or another was asked for since. */
  read(): Promise<Sources | null>;
  readonly file: OpenFile | null;
  /** What the open file says, as it is read now; null while something must be said first. */
  readonly reading: FactsOfFile | null;
  /** The goals of the open file; none where it is of other numbers, or something must be said first. */
  readonly goals: readonly Goal[];
  /** Brings them in as objectives and key results. */
  bringGoals(): void;
  /** What became of each. */
  readonly brought: Brought | null;
  /** Opens a table; says so where there is none. */
  openText(text: string, name: string): void;
  close(): void;
  changeRole(column: number, role: ColumnRole): void;
  change(changed: Partial<Omit<Mapping, 'roles'>>): void;
  call(changed: Partial<Pick<OpenFile, 'source' | 'account'>>): void;
  /** How many facts are written, of how many; null while none are. */
  readonly progress: { readonly written: number; readonly all: number } | null;
  /** Writes what the open file says, a slice at a time. */
  load(then: () => void): void;
  /** Removes a source with its numbers, after asking with their count. */
  remove(source: string, account: string, then: () => void): void;
  addKpi(
    source: string,
    account: string,
    of: { readonly metric: string; readonly unit: string },
    period: FactPeriod,
  ): void;
}

/** Facts that are written at a time: each call has its own six minutes, and people see it go on. */
const SLICE = 5_000;

export function useData(language: Language, ask: Ask, task: Task): Data {
  const [sources, setSources] = useState<Sources | null>(null);
  const [file, setFile] = useState<OpenFile | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [progress, setProgress] = useState<Data['progress']>(null);
  const latest = useRef(0);
  const reading = useMemo(
    () => (file && openChoice(file.mapping) === null ? readFacts(file.table, file.mapping, file) : null),
    [file],
  );
  const goals = useMemo(
    () => (file && reading && isOfGoalRows(file.mapping) ? goalsOfFile(file.table, file.mapping) : []),
    [file, reading],
  );

  const read = async (): Promise<Sources | null> => {
    latest.current += 1;
    const asked = latest.current;
    try {
      const { value } = await call('sources', null);
      if (asked !== latest.current) return null;
      setSources(value);
      return value;
    } catch {
      return null;
    }
  };

  const mappingOf = (table: FileTable, profile: ExportProfile | null, remembered: RememberedRoles): Mapping =>
    guessMapping(table, {
      today: sources?.today ?? 0,
      currency: sources?.currency ?? null,
      profile,
      remembered,
    });
  const rememberedOf = (source: string): RememberedRoles => (sources?.columns[source] ?? {}) as RememberedRoles;

  /** What people said of the columns: all of a table that is not known, and of an export what differs from it. */
  const saidOf = ({ table, mapping, source, profile }: OpenFile): Record<string, ColumnRole | undefined> => {
    const plain = mappingOf(table, profile, {}).roles;
    const said = table.header
      .map((word, index) => [word, index] as const)
      .filter(([word, index]) => {
        const isPlain = JSON.stringify(plain[index]) === JSON.stringify(mapping.roles[index]);
        return profile === null || !isPlain || rememberedOf(source)[word] !== undefined;
      });
    return Object.fromEntries(said.map(([word, index]) => [word, mapping.roles[index]]));
  };

  const write = async (open: OpenFile, { facts, rejected }: FactsOfFile): Promise<Message | Question> => {
    let [run, added, replaced, tab] = ['', 0, 0, ''];
    const runs = new Set<string>();
    const days = facts.map(({ date }) => date);
    const metrics = new Map(facts.map(({ metric, unit, grain }) => [`${metric} ${unit}`, { metric, unit, grain }]));
    for (let from = 0; from < facts.length; from += SLICE) {
      setProgress({ written: from, all: facts.length });
      const isLast = from + SLICE >= facts.length;
      const outcome = await ask('importFacts', {
        source: open.source,
        account: open.account,
        run,
        facts: facts.slice(from, from + SLICE).map(({ source: _, account: __, ...fact }): FileFact => fact),
        whole: isLast
          ? {
              metrics: [...metrics.values()],
              firstDay: days.reduce((first, day) => Math.min(first, day)),
              lastDay: days.reduce((last, day) => Math.max(last, day)),
              rows: facts.length,
              state: dataWords.state(rejected.length)[language],
              columns: saidOf(open),
            }
          : null,
      });
      run = outcome.run;
      runs.add(run);
      tab = outcome.tab;
      added += outcome.added;
      replaced += outcome.replaced;
    }
    const loaded = done(dataWords.loaded(added, replaced, tab));
    const isNew = sources?.sources.every((each) => each.source !== open.source || each.account !== open.account);
    if (isNew) return loaded;
    const gone = {
      firstDay: days.reduce((first, day) => Math.min(first, day)),
      lastDay: days.reduce((last, day) => Math.max(last, day)),
      metrics: [...new Set(facts.map(({ metric }) => metric))],
      runs: [...runs],
    };
    return (await askAboutGone({ source: open.source, account: open.account, gone }, loaded.text)) ?? loaded;
  };

  /** What stands there of the file, and not in it any more: null where nothing does. */
  const askAboutGone = async (which: Parameters<Api['dropGoneFacts']>[0], loaded: Text): Promise<Question | null> => {
    const { count, firstDay, lastDay } = await ask('countFacts', which);
    if (count === 0) return null;
    const day = (date: number | null): Text => ({
      en: writeDay(date ?? 0, 'en', sources?.calendar),
      fa: writeDay(date ?? 0, 'fa', sources?.calendar),
    });
    return {
      text: dataWords.gone(loaded, count, day(firstDay), day(lastDay)),
      yes: dataWords.removeRows(count),
      isDangerous: true,
      whenYes: () =>
        void task.run('dropGoneFacts', async () => {
          const dropped = await ask('dropGoneFacts', which);
          return done(dataWords.rowsRemoved(dropped));
        }),
    };
  };

  return {
    sources,
    read,
    file,
    reading,
    goals,
    brought,
    progress,
    openText(text, name) {
      const table = readTable(text);
      if (!table) {
        task.say({ tone: 'error', text: dataWords.noTable });
        return;
      }
      task.forget();
      const profile = recogniseExport(table.header);
      const source = profile ? sourceOfExport(profile, name) : 'csv';
      const mapping = mappingOf(table, profile, rememberedOf(source));
      setBrought(null);
      setFile({ table, mapping, source, profile, account: accountFor(mapping, name, source, sources) });
    },
    close: () => setFile(null),
    changeRole: (column, role) =>
      setFile(
        (now) =>
          now && {
            ...now,
            mapping: {
              ...now.mapping,
              roles: now.mapping.roles.map((each, index) => (index === column ? role : each)),
            },
          },
      ),
    change: (changed) => setFile((now) => now && { ...now, mapping: { ...now.mapping, ...changed } }),
    call: (changed) =>
      setFile((now) => {
        if (!now) return now;
        const source = changed.source ?? now.source;
        const isOther = source !== now.source && sources?.columns[source] !== undefined;
        return {
          ...now,
          ...changed,
          ...(isOther && { mapping: mappingOf(now.table, now.profile, rememberedOf(source)) }),
        };
      }),
    bringGoals: () =>
      void task.run('bringFileGoals', async () => {
        if (!file) return { tone: 'error', text: dataWords.noTable };
        const came = await ask('bringFileGoals', { account: file.account, goals, language });
        setBrought(came);
        return done(goalWords.told(came));
      }),
    load: (then) =>
      void task.run('importFacts', async () => {
        if (!file || !reading) return { tone: 'error', text: dataWords.noTable };
        try {
          const message = await write(file, reading);
          setFile(null);
          void read();
          then();
          return message;
        } finally {
          setProgress(null);
        }
      }),
    remove: (source, account, then) =>
      void task.run('countFacts', async () => {
        const { count } = await ask('countFacts', { source, account });
        const name = accountName(account);
        return {
          text: dataWords.removeQuestion(name, count),
          yes: dataWords.remove,
          isDangerous: true,
          whenYes: () =>
            void task.run('removeSource', async () => {
              const removed = await ask('removeSource', { source, account });
              void read();
              then();
              return done(dataWords.removed(name, removed));
            }),
        };
      }),
    addKpi: (source, account, { metric, unit }, period) =>
      void task.run('addFactKpi', async () => {
        const { name, tab, isKnown } = await ask('addFactKpi', { source, account, metric, unit, period });
        return { ...done(dataWords.kpiAdded(name, tab, isKnown)), focus: focusIds.undo };
      }),
  };
}
