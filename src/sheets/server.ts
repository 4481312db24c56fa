import { currencyCode } from '../core/facts/currency.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import { settingsTable } from '../core/tables/settings.ts';
import type { Language } from '../core/text.ts';
import { findAction, runAction } from './actions/run.ts';
import { answerShape } from './answerShape.ts';
import { authorizationLink } from './authorization.ts';
import { readCheckIns } from './checkIns.ts';
import { cleanableColumn } from './cleaning/usersColumn.ts';
import { listCycles } from './cycles.ts';
import { readColumns, readSelection } from './document/columns.ts';
import { type OpenDocument, openDocument } from './document/document.ts';
import { failureOf } from './document/failure.ts';
import { keepFavourite } from './document/favourites.ts';
import {
  chooseStartingLanguage,
  chooseUserLanguage,
  chosenStartingLanguage,
  languageFrom,
  userLanguage,
} from './document/language.ts';
import { keepMe, type Me } from './document/me.ts';
import { readNumberSources } from './document/numberSources.ts';
import { readOwnTemplates } from './document/ownTemplates.ts';
import { type DocumentState, documentState, wholeState } from './documentState.ts';
import { findDrivers } from './drivers.ts';
import { explainMove } from './explainMove.ts';
import { exportable, exportRows } from './exports.ts';
import { factRows, type WhichFacts } from './facts/factRows.ts';
import { listRuns } from './facts/logRun.ts';
import { findFacts } from './facts/openFacts.ts';
import { rememberedColumns } from './facts/rememberedColumns.ts';
import { listSources } from './facts/sources.ts';
import { forecastColumn } from './forecastColumn.ts';
import { listKpis } from './kpis.ts';
import { listOkrs, selectInRow } from './okrs.ts';
import { previewSending } from './previewSending.ts';
import { listChoices, listConnectors, listPulls, previewSource, testSource } from './pulls.ts';
import { type UndoRequest, undo } from './undo.ts';
import { previewMail, readWeeklyMail, sendMailNow } from './weeklyMail.ts';

/** What the sidebar may ask besides the actions. */
const questions = {
  /** Proves that the server answers for this user. The sidebar's first call. */
  connect: (_: null, { properties, tabs }: OpenDocument) => {
    if (!chosenStartingLanguage(properties)) chooseStartingLanguage(properties, userLanguage());
    tabs.goByMarks();
    if (properties.canRemember()) tabs.remember();
    return null;
  },
  /** Remembers the language of this user's sidebar. */
  setLanguage: (chosen: Language, document: OpenDocument) => {
    const language = languageFrom(chosen);
    chooseUserLanguage(language);
    // Once Rasad has written into a document, its language is chosen in the Settings tab.
    if (!document.tabs.of(settingsTable) && !document.tabs.of(scorecard))
      chooseStartingLanguage(document.properties, language);
    return null;
  },
  /** Puts a function among this user's favourites, or takes it out. */
  setFavourite: (request: { readonly fn: string; readonly favourite: boolean }) => {
    keepFavourite(request);
    return null;
  },
  /** The columns of the sheet that people look at. */
  columns: (_: null, document: OpenDocument) => readColumns(SpreadsheetApp.getActiveSheet(), document),
  /** The cells that are selected in it. */
  selection: (_: null, document: OpenDocument) => readSelection(SpreadsheetApp.getActiveSheet(), document),
  /** What stands in the OKRs tab. */
  okrs: (_: null, document: OpenDocument) => listOkrs(document),
  /** What the Check-ins tab knows of each key result. */
  checkIns: (_: null, document: OpenDocument) => readCheckIns(document),
  /** The cards of the KPIs, and what the KPI readings tab knows of each. */
  kpis: (_: null, document: OpenDocument) => listKpis(document),
  /** What could be closed, and what was. */
  cycles: (_: null, document: OpenDocument) => listCycles(document),
  /** Remembers by which name the Owner column knows this user, and whose key results they look at. */
  setMe: (me: Me) => {
    keepMe(me);
    return null;
  },
  /** Leads the person to a cell of the OKRs tab. */
  selectInRow,
  /** The templates that people saved in this file. */
  ownTemplates: (_: null, document: OpenDocument) => readOwnTemplates(document),
  /** The KPIs and the key results of the document, to connect one with the other. */
  numberSources: (_: null, document: OpenDocument) => readNumberSources(document),
  /** Where numbers came from, which metrics they are, and how their files were read. */
  sources: (_: null, document: OpenDocument) => ({
    sources: listSources(document),
    columns: rememberedColumns(document.properties),
    connections: listPulls(document),
    currency: currencyOf(document),
    today: document.today(),
    calendar: document.settings().calendar,
    cells: cellCount(),
  }),
  /** What became of the last runs of a source. */
  runs: (of: { readonly source: string; readonly account: string }, document: OpenDocument) => listRuns(of, document),
  /** How many facts of a source there are, all or those that a corrected file no longer has, and on which days. */
  countFacts: (which: WhichFacts, document: OpenDocument) => {
    const found = findFacts(document.tabs);
    if (!found) return { count: 0, firstDay: null, lastDay: null };
    const { numbers, ...days } = factRows(found, which, document);
    return { count: numbers.length, ...days };
  },
  /** The sources that can be connected, and what each asks for. */
  connectors: (_: null) => listConnectors(),
  /** Whether a source takes the key; what it says otherwise, in words. */
  testSource,
  /** The page of a tool on which the person allows Rasad to read there. */
  authorizationLink,
  /** Which fields a tool has in what it does not publish. */
  answerShape,
  /** What a source lists for a field of its form. */
  listChoices,
  /** The first facts of a source, before anything is written. */
  previewSource,
  /** What sending progress back would change in the tool that keeps the goals. */
  previewSending,
  /** The column that people look at, as cleaning reads it. */
  cleanableColumn: (_: null, document: OpenDocument) => cleanableColumn(document),
  /** How the column goes on that people look at. */
  forecastColumn,
  /** Why a metric of the table moved that people look at. */
  explainMove,
  /** Which channel, campaign or item moved numbers of this week, where facts feed them. */
  drivers: findDrivers,
  /** What can be taken out of the file as a PDF, a workbook or CSV. */
  exportable,
  /** The rows of a table, some at a time. */
  exportRows,
  /** To whom the weekly mail goes, when, and what became of the last. */
  weeklyMail: (_: null, document: OpenDocument) => readWeeklyMail(document),
  /** The mail as it would go out now. */
  previewMail: (_: null, document: OpenDocument) => previewMail(document),
  /** Sends it to one address. */
  sendMailNow: (to: string, document: OpenDocument) => sendMailNow(to, document),
  undo: (request: UndoRequest, document: OpenDocument) => undo(request, document),
};

export type Questions = typeof questions;

/** The cells of all tabs, which count whether they hold anything or not. */
function cellCount(): number {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
}

/** Lists that are read beside a call whose answer tells where the document stands: they need not find it out again. */
const ASKED_BESIDE: readonly string[] = ['okrs', 'checkIns', 'runs', 'drivers'];

/**
 * What the server answers to one call: a value and the state of the document (null where it could not be read), or a sentence
 * and what to do.
 */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly state: DocumentState | null }
  | { readonly ok: false; readonly sentence: string; readonly remedy: string };

/** Answers one call of the sidebar: the name of an action or question, its request as JSON text; the answer is JSON too. */
export function serve(name: string, json: string): string {
  return JSON.stringify(answer(name, json));
}

function answer(name: string, json: string): Answer<unknown> {
  try {
    const request: unknown = JSON.parse(json);
    const document = openDocument(
      (properties) => chosenStartingLanguage(properties) ?? languageIn(request) ?? userLanguage(),
    );
    const action = findAction(name);
    if (action) {
      const { outcome, read } = runAction(action, request, document, () => documentState(document));
      return { ok: true, value: outcome, state: read };
    }
    const value = ask(name, request, document);
    return { ok: true, value, state: ASKED_BESIDE.includes(name) ? null : orNull(() => wholeState(document)) };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}

/** What was asked is done: that its state cannot be told must not make it look undone. */
function orNull(read: () => DocumentState): DocumentState | null {
  try {
    return read();
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** A document that has no language yet takes that of the first thing that is written into it. */
function languageIn(request: unknown): Language | null {
  const { language } = (request ?? {}) as { readonly language?: unknown };
  return language === 'en' || language === 'fa' ? language : null;
}

function ask(name: string, request: unknown, document: OpenDocument): unknown {
  if (!Object.keys(questions).includes(name)) {
    throw new Error(`The sidebar asked for ${name}, which the server does not know.`);
  }
  const question = questions[name as keyof Questions] as (request: unknown, document: OpenDocument) => unknown;
  return question(request, document);
}

/** The code of the money that the document counts in. */
function currencyOf({ settings }: OpenDocument): string | null {
  const { unit } = settings().money;
  return unit && currencyCode(unit);
}
