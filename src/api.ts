import type { actions } from './sheets/actions/index.ts';
import type { Answer, Questions } from './sheets/server.ts';

/**
 * What the sidebar may ask the server, types only: every action and question by its name. Each value crosses the wire as JSON
 * text, so nothing here is a Date or undefined.
 */
export type Api = {
  [Declared in Actions as Declared['id']]: (request: Request<Declared>) => Outcome<Declared>;
} & Questions;

type Actions = (typeof actions)[number];
type Request<Declared extends Actions> = Parameters<Declared['run']>[0];
type Outcome<Declared extends Actions> = ReturnType<Declared['run']>;

export type AnswerTo<Name extends keyof Api> = Answer<ReturnType<Api[Name]>>;

export type { Choice } from './connectors/connector.ts';
export type { GoalLine as BroughtGoal } from './core/goals/plan.ts';
export type { SendingLine } from './core/goals/sending.ts';
export type { Brought } from './sheets/actions/broughtGoals.ts';
export type { FileFact } from './sheets/actions/importFacts.ts';
export type { CheckInLog, KnownReadings } from './sheets/checkIns.ts';
export type { CleanableColumn } from './sheets/cleaning/usersColumn.ts';
export type { CycleList } from './sheets/cycles.ts';
export type { Me, Whose } from './sheets/document/me.ts';
export type { ExplainedMove } from './sheets/document/readMove.ts';
export type { Step } from './sheets/document/steps.ts';
export type { DocumentState } from './sheets/documentState.ts';
export type { ExportedTable } from './sheets/exports.ts';
export type { ListedRun } from './sheets/facts/logRun.ts';
export type { ListedSource } from './sheets/facts/sources.ts';
export type { SentChange } from './sheets/fetch/sendGoal.ts';
export type { ForecastOfColumn } from './sheets/forecastColumn.ts';
export type { KpiCard, KpiList } from './sheets/kpis.ts';
export type { OkrList, OkrRow } from './sheets/okrs.ts';
export type { ConnectorForm, ListedPull } from './sheets/pulls.ts';
export type { MailPreview, WeeklyMail } from './sheets/weeklyMail.ts';
