import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ColumnsOfSheet, useSheetColumns } from '../columns/useSheetColumns.ts';
import { words } from '../words.ts';
import { type ColumnCleaning, useCleaning } from './useCleaning.ts';
import { type Connections, useConnections } from './useConnections.ts';
import { type Cycles, useCycles } from './useCycles.ts';
import { type Dashboard, useDashboard } from './useDashboard.ts';
import { type Data, useData } from './useData.ts';
import { type OpenDocument, useDocument } from './useDocument.ts';
import { type Events, useEvents } from './useEvents.ts';
import { type Exports, useExport } from './useExport.ts';
import { type Favourites, useFavourites } from './useFavourites.ts';
import { type Forecast, useForecast } from './useForecast.ts';
import { type Inserting, useInserting } from './useInserting.ts';
import { type Kpis, useKpis } from './useKpis.ts';
import { type MailOfWeek, useMail } from './useMail.ts';
import { type Numbers, useNumbers } from './useNumbers.ts';
import { type Okrs, useOkrs } from './useOkrs.ts';
import { type OwnTemplates, useOwnTemplates } from './useOwnTemplates.ts';
import { type Plan, usePlan } from './usePlan.ts';
import { type Sending, useSending } from './useSending.ts';
import { type Sharing, useSharing } from './useSharing.ts';
import { type Start, useStart } from './useStart.ts';
import { type Steps, useSteps } from './useSteps.ts';
import { done, type Task, useTask } from './useTask.ts';
import { useUndo } from './useUndo.ts';
import { useWeek, type Week } from './useWeek.ts';
import { useWhy, type Why } from './useWhy.ts';

/** What the sidebar knows of the file, and what it can do to it. */
export interface Session extends Task, OpenDocument, Inserting, Favourites, ColumnsOfSheet, Numbers {
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
  const task = useTask();
  const { ask, answered, ...openDocument } = useDocument(task);
  const { language, documentState } = openDocument;

  const sheetColumns = useSheetColumns(task.report);
  const favourites = useFavourites(documentState, answered, task);
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

  const inserting = useInserting(language, okrs, ask, task);
  const undo = useUndo(documentState, ask, task);

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

  return {
    ...task,
    ...openDocument,
    ...inserting,
    ...favourites,
    ...sheetColumns,
    ...numbers,
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
    clearSamples,
    openSettings,
    keepChangeLog,
    undo,
  };
}
