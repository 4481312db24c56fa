import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentState } from '../../src/api.ts';
import { exampleArguments, type SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { Language } from '../../src/core/text.ts';
import { changeWords } from '../changeWords.ts';
import type { ColumnArgument } from '../columns/columnChoices.ts';
import { columnWords } from '../columns/columnWords.ts';
import { type ColumnsOfSheet, useSheetColumns } from '../columns/useSheetColumns.ts';
import { focusIds, focusStayed, useFocusSoon } from '../focus.ts';
import { browserLanguage, showLanguage } from '../language.ts';
import { CallFailure, call, unreachable } from '../server.ts';
import { okrWords } from '../views/okrs/okrWords.ts';
import { words } from '../words.ts';
import { type ColumnCleaning, useCleaning } from './useCleaning.ts';
import { type Connections, useConnections } from './useConnections.ts';
import { type Cycles, useCycles } from './useCycles.ts';
import { type Dashboard, useDashboard } from './useDashboard.ts';
import { type Data, useData } from './useData.ts';
import { type Events, useEvents } from './useEvents.ts';
import { type Exports, useExport } from './useExport.ts';
import { type Favourites, useFavourites } from './useFavourites.ts';
import { type Forecast, useForecast } from './useForecast.ts';
import { type Kpis, useKpis } from './useKpis.ts';
import { type MailOfWeek, useMail } from './useMail.ts';
import { type Numbers, useNumbers } from './useNumbers.ts';
import { type Okrs, useOkrs } from './useOkrs.ts';
import { type OwnTemplates, useOwnTemplates } from './useOwnTemplates.ts';
import { type Plan, usePlan } from './usePlan.ts';
import { useRefresh } from './useRefresh.ts';
import { type Sending, useSending } from './useSending.ts';
import { type Sharing, useSharing } from './useSharing.ts';
import { type Start, useStart } from './useStart.ts';
import { type Steps, useSteps } from './useSteps.ts';
import { type Ask, done, type Message, type Question, type Task, useTask } from './useTask.ts';
import { useWeek, type Week } from './useWeek.ts';
import { useWhy, type Why } from './useWhy.ts';

/** A first call that takes longer than this is taken for one that never comes back. */
const PATIENCE_MILLISECONDS = 20_000;

/** What the sidebar knows of the file, and what it can do to it. */
export interface Session extends Task, Favourites, ColumnsOfSheet, Numbers {
  readonly language: Language;
  /** Whether the first call is still on its way. */
  readonly connecting: boolean;
  /** Why the server cannot be used, or null while nothing speaks against it. */
  readonly failure: CallFailure | null;
  readonly documentState: DocumentState | null;
  /** What the server told of the file beside its answers, until the next task. */
  readonly notice: DocumentState['notice'];
  readonly okrs: Okrs;
  readonly ownTemplates: OwnTemplates;
  readonly sharing: Sharing;
  readonly exports: Exports;
  readonly steps: Steps;
  readonly week: Week;
  readonly mail: MailOfWeek;
  readonly kpis: Kpis;
  readonly cycles: Cycles;
  readonly start: Start;
  readonly plan: Plan;
  readonly dashboard: Dashboard;
  readonly data: Data;
  readonly connections: Connections;
  readonly sending: Sending;
  readonly cleaning: ColumnCleaning;
  readonly forecast: Forecast;
  readonly why: Why;
  readonly events: Events;
  connect(): void;
  switchLanguage(): void;
  insertTemplate(id: string): void;
  insertFormula(declared: SheetFunction): void;
  /** Puts a call over columns of a sheet beside them, or one for every row. */
  insertWithColumns(declared: SheetFunction, args: readonly ColumnArgument[], sheet: number, each: boolean): void;
  clearSamples(): void;
  openSettings(): void;
  /** Has everything that Rasad does told in a tab from now on. */
  keepChangeLog(): void;
  undo(): void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('The session is made by the sidebar itself.');
  return session;
}

/** Made once, by the sidebar. */
export function useNewSession(): Session {
  const [language, setLanguage] = useState(browserLanguage);
  const [connecting, setConnecting] = useState(true);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [documentState, setDocumentState] = useState<DocumentState | null>(null);
  const [notice, setNotice] = useState<DocumentState['notice']>(null);
  const chosen = useRef(false);
  /** How often the server was asked to do something. */
  const asks = useRef(0);
  const task = useTask();
  const focusSoon = useFocusSoon();

  const reached = (now: DocumentState | null): void => {
    if (now) takeIn(now);
    setFailure(null);
    setConnecting(false);
    if (now?.language && !chosen.current) showAndSet(now.language);
  };
  const takeIn = (now: DocumentState): void => {
    // What belongs to the user does not come with every answer.
    setDocumentState((before) => ({ ...before, ...now }));
    if (now.notice) setNotice(now.notice);
  };
  const showAndSet = (next: Language): void => {
    showLanguage(next);
    setLanguage(next);
  };

  /** Asks the server and takes in where the document stands since. */
  const ask: Ask = async (name, request) => {
    asks.current++;
    setNotice(null);
    const { value, state } = await call(name, request);
    reached(state);
    return value;
  };

  const sheetColumns = useSheetColumns(task.report);
  const favourites = useFavourites(
    documentState,
    (now) => {
      asks.current++;
      reached(now);
    },
    task,
  );
  const numbers = useNumbers(ask, task);

  const okrs = useOkrs(documentState, language, ask, task);
  const ownTemplates = useOwnTemplates(documentState, ask, task);
  const sharing = useSharing(ask, task);
  const exports = useExport(ask, task);
  const steps = useSteps(okrs.list, ask, task);
  const week = useWeek(ask, task);
  const mail = useMail(ask, task);
  const kpis = useKpis(language, ask, task);
  const cycles = useCycles(language, ask, task);
  const start = useStart(language, okrs, ask, task);
  const plan = usePlan(ask, task);
  const dashboard = useDashboard(ask, task);
  const data = useData(language, ask, task);
  const connections = useConnections(ask, task, language);
  const sending = useSending(ask, task);
  const cleaning = useCleaning(language, ask, task);
  const forecast = useForecast(ask, task);
  const why = useWhy(ask, task);
  const events = useEvents(data.sources?.calendar ?? 'gregorian', ask, task);

  const connect = (): void => {
    setConnecting(true);
    const giveUp = (reason: unknown): void => {
      setFailure(reason instanceof CallFailure ? reason : unreachable());
      setConnecting(false);
    };
    const patience = setTimeout(giveUp, PATIENCE_MILLISECONDS);
    const retry = failure && document.activeElement;
    call('connect', null)
      .then(({ state }) => {
        reached(state);
        if (retry && focusStayed(retry)) focusSoon(focusIds.detail, focusIds.search);
      }, giveUp)
      .finally(() => clearTimeout(patience));
  };
  useEffect(connect, []);

  const refresh = (): void => {
    if (connecting || task.busy !== null) return;
    const asked = asks.current;
    const last = documentState?.undo[0]?.id;
    call('connect', null).then(
      ({ state }) => {
        // Whatever was asked meanwhile knows better.
        if (!state || asked !== asks.current) return;
        reached(state);
        if (state.undo[0]?.id !== last) task.outdate();
      },
      () => undefined,
    );
  };
  useRefresh(refresh);

  const switchLanguage = (): void => {
    const next = language === 'fa' ? 'en' : 'fa';
    chosen.current = true;
    showAndSet(next);
    ask('setLanguage', next).catch(task.report);
  };

  const insertTemplate = (template: string, again = false): void => {
    task.run('insertTemplate', async (): Promise<Message | Question> => {
      const inserted = await ask('insertTemplate', { template, language, again });
      if (!inserted.done) {
        const text = okrWords.againQuestion(inserted.tab);
        return { text, yes: okrWords.insertAgain, whenYes: () => insertTemplate(template, true) };
      }
      okrs.fill(template, inserted.objective);
      return done(words.templateInserted(inserted.rows, inserted.tab));
    });
  };

  const insertFormula = (declared: SheetFunction, overwrite = false): void => {
    task.run('insertFormula', async (): Promise<Message | Question> => {
      const args = exampleArguments(declared, declared.guide.examples[0]);
      const inserted = await ask('insertFormula', { fn: declared.fn, args, overwrite });
      if (!inserted.done) {
        const text = words.replaceQuestion(inserted.cell, inserted.holds);
        return { text, yes: words.replace, whenYes: () => insertFormula(declared, true) };
      }
      return done(words.formulaInserted(declared.name, inserted.cell));
    });
  };

  const insertWithColumns: Session['insertWithColumns'] = ({ fn, name }, args, sheet, each) => {
    task.run('useColumns', async () => {
      const { cell, tab } = await ask('useColumns', { fn, args, sheet, each });
      return done(columnWords.inserted(name, cell, tab));
    });
  };

  const clearSamples = (): void => {
    task.run('clearSamples', async () => {
      const { cells } = await ask('clearSamples', null);
      return done(words.samplesCleared(cells));
    });
  };

  const keepChangeLog = (): void => {
    task.run('keepChangeLog', async () => {
      const { tab } = await ask('keepChangeLog', null);
      return done(words.changeLogKept(tab));
    });
  };

  const openSettings = (): void => {
    task.run('openSettings', async () => {
      const { tab } = await ask('openSettings', null);
      return done(words.settingsShown(tab));
    });
  };

  const undo = (force = false, shown = documentState?.undo[0]?.id): void => {
    task.run('undo', async (): Promise<Message | Question> => {
      const undone = await ask('undo', { force, shown });
      if ('last' in undone) {
        const { id, label } = undone.last;
        return { text: words.otherUndoQuestion(changeWords(label)), yes: words.undo, whenYes: () => undo(false, id) };
      }
      if (!undone.done) {
        const text = words.undoQuestion(undone.editedCells);
        return { text, yes: words.undoAnyway, whenYes: () => undo(true, shown) };
      }
      return done(undone.undone ? words.undone(changeWords(undone.undone)) : words.nothingToUndo);
    });
  };

  return {
    ...task,
    ...favourites,
    ...sheetColumns,
    okrs,
    ownTemplates,
    sharing,
    exports,
    steps,
    week,
    mail,
    kpis,
    cycles,
    start,
    plan,
    dashboard,
    data,
    connections,
    sending,
    cleaning,
    forecast,
    why,
    events,
    ...numbers,
    language,
    connecting,
    failure,
    documentState,
    notice,
    connect,
    switchLanguage,
    insertTemplate: (template) => insertTemplate(template),
    insertFormula: (declared) => insertFormula(declared),
    insertWithColumns,
    clearSamples,
    openSettings,
    keepChangeLog,
    undo: () => undo(),
  };
}
