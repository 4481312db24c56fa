import { a1ToZone } from './a1.ts';
import type { Context, Place } from './context.ts';
import type {
  Dialogs,
  Host,
  HostOptions,
  Menu,
  ScriptTrigger,
  SentMail,
  SidebarState,
  StateToken,
  ToastState,
} from './contract.ts';
import { createEngine, type Reader } from './engine/engine.ts';
import { SHEET_ROWS, workbookOf } from './engine/workbook.ts';
import { awaitFunctions, bindScript } from './functions/custom.ts';
import { defineGoogleFunctions } from './functions/google.ts';
import { sparklinesOf } from './functions/sparkline.ts';
import { callScript } from './script.ts';
import { createBoundary } from './service.ts';
import { cacheService } from './services/cache.ts';
import { chartsService } from './services/charts.ts';
import { htmlService } from './services/html.ts';
import { lockService } from './services/lock.ts';
import { MAILS_A_DAY, mailApp } from './services/mailApp.ts';
import { propertiesService, type Stores } from './services/properties.ts';
import { scriptApp } from './services/scriptApp.ts';
import { logger, session } from './services/session.ts';
import { createUi, type Screen } from './services/ui.ts';
import { NO_WEB, urlFetchApp } from './services/urlFetch.ts';
import { utilities } from './services/utilities.ts';
import { cellValue, takeSnapshot } from './snapshot.ts';
import { spreadsheetApp } from './spreadsheet/application.ts';
import { notesOf } from './spreadsheet/notes.ts';
import { sheetSize } from './spreadsheet/place.ts';
import { Range } from './spreadsheet/range.ts';
import { selectPlace } from './spreadsheet/selection.ts';
import { Sheet } from './spreadsheet/sheet.ts';
import { sortForPerson } from './spreadsheet/sort.ts';
import { Spreadsheet } from './spreadsheet/spreadsheet.ts';
import { wire } from './wire.ts';

export type * from './contract.ts';

/** A spreadsheet in memory with Google's services around it. */
export function createHost(options: HostOptions = {}): Host {
  const {
    sheets = [{ name: 'Sheet1', cells: [] }],
    sheetRows = SHEET_ROWS,
    spreadsheetName = 'Preview',
    files = {},
    console: log = console,
  } = options;
  defineGoogleFunctions();
  const texts = sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'string');
  awaitFunctions(texts.filter((text) => text.startsWith('=')));

  const boundary = createBoundary();
  const engine = createEngine(workbookOf(sheets, sheetRows), {
    onWrite: () => boundary.wrote(),
    onWriteWhileComputing: () => {
      throw new Error(`You do not have permission to call ${boundary.current.split('.').pop()}`);
    },
    onEdit: runOnEdit,
    onSort: (sort) => sortForPerson(context, sort),
  });
  const triggers: ScriptTrigger[] = [];
  const outbox: SentMail[] = [];
  const stateTokens = new Map<string, StateToken>();
  const stores: Stores = { document: {}, user: {}, script: {} };
  const listeners: (() => void)[] = [];
  const screen: Screen = {
    menu: [],
    sidebar: null,
    dialog: null,
    toast: null,
    changed: () => {
      for (const listener of listeners) listener();
    },
  };
  const timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const context: Context = {
    engine,
    boundary,
    locale: options.spreadsheetLocale ?? 'en_US',
    timeZone,
    name: spreadsheetName,
    access: { editors: [], viewers: [] },
    mayEditProtected: options.mayEditProtected ?? true,
    sheetRows,
    make: {
      range: (place) => new Range(context, place).self,
      sheet: (sheetId) => new Sheet(context, sheetId).self,
      spreadsheet: () => spreadsheet.self,
    },
  };
  const spreadsheet = new Spreadsheet(context, (message, title, seconds) => {
    screen.toast = { message, title, seconds };
    screen.changed();
  });
  const ui = createUi(boundary, screen, options.dialogs ?? NO_DIALOGS, spreadsheetName);

  let script: Record<string, unknown> = {};
  const runOf = (name: string, args: readonly unknown[]): unknown => {
    boundary.settled();
    return engine.asOneStep(() => callScript(script, name, args));
  };
  /** Google's simple trigger; what it throws is for the log. */
  function runOnEdit(edited: Place): void {
    if (typeof script.onEdit !== 'function') return;
    try {
      runOf('onEdit', [{ range: context.make.range(edited) }]);
    } catch (error) {
      log.error(error);
    }
  }

  const zoneOf = (sheetName: string, a1: string) => {
    const get = engine.read();
    const sheetId = get.getSheetIds().find((id) => get.getSheetName(id) === sheetName);
    const zone = sheetId === undefined ? null : a1ToZone(a1, sheetSize(engine, sheetId));
    if (sheetId === undefined || !zone) throw new Error(`There is no cell ${a1} on a sheet named ${sheetName}.`);
    return { sheetId, zone };
  };

  return {
    model: engine.model,
    globals: {
      SpreadsheetApp: spreadsheetApp(context, ui),
      HtmlService: htmlService(boundary, files),
      PropertiesService: propertiesService(boundary, stores),
      CacheService: cacheService(boundary),
      Charts: chartsService(boundary),
      LockService: lockService(boundary),
      Session: session(boundary, options.userLocale ?? 'en', timeZone),
      Utilities: utilities(boundary, options.seed),
      ScriptApp: scriptApp(boundary, triggers, stateTokens),
      MailApp: mailApp(boundary, outbox, options.mailsADay ?? MAILS_A_DAY),
      UrlFetchApp: urlFetchApp(boundary, options.web ?? NO_WEB),
      Logger: logger(boundary),
      console: log,
    },
    attach(attached, source, realm) {
      script = attached;
      boundary.realm = realm;
      bindScript(engine, attached, source, realm);
    },
    run: (name, ...args) => runOf(name, args),
    scriptRun(name, args) {
      if (name.endsWith('_') || !Object.hasOwn(script, name) || typeof script[name] !== 'function') {
        throw new Error(`Script function not found: ${name}`);
      }
      const sent = args.map((arg, i) => (arg === undefined ? null : wire(arg, `argument ${i + 1}`)));
      const answer = runOf(name, sent.map(boundary.toRealm));
      return answer === undefined ? null : wire(answer, 'result');
    },
    triggers,
    outbox,
    comeBack(address) {
      const { state = '', ...parameter } = Object.fromEntries(new URL(address).searchParams);
      const token = stateTokens.get(state);
      if (!token || token.until < Date.now())
        throw new Error('The state token is invalid or has expired. Please try again.');
      const event = boundary.toRealm({ parameter: { ...token.args, ...parameter, state } });
      return (runOf(token.method, [event]) as GoogleAppsScript.HTML.HtmlOutput).getContent();
    },
    get menu(): readonly Menu[] {
      return screen.menu;
    },
    get sidebar(): SidebarState | null {
      return screen.sidebar;
    },
    get dialog(): SidebarState | null {
      return screen.dialog;
    },
    get toast(): ToastState | null {
      return screen.toast;
    },
    onUiChange: (listener) => {
      listeners.push(listener);
    },
    get calls() {
      return boundary.count();
    },
    resetCalls: () => boundary.reset(),
    failAt: (call) => boundary.failAt(call),
    interruptAt: (call, work) => boundary.interruptAt(call, work),
    type(sheetName, a1, text) {
      const { sheetId, zone } = zoneOf(sheetName, a1);
      engine.model.dispatch('UPDATE_CELL', { sheetId, col: zone.left, row: zone.top, content: text });
    },
    select(sheetName, a1) {
      const { sheetId, zone } = zoneOf(sheetName, a1);
      selectPlace(context, sheetId, zone);
    },
    snapshot: () => takeSnapshot(engine.read(), stores, context.access),
    valueAt(sheetName, a1) {
      const get = engine.read();
      if (get.getSheetIdByName(sheetName) === undefined) return null;
      const { sheetId, zone } = zoneOf(sheetName, a1);
      return cellValue(get, { sheetId, col: zone.left, row: zone.top });
    },
    noteAt: (sheetId, col, row) => notesOf(engine.read(), sheetId)({ row, col }),
    isRightToLeft: (sheetId) => (engine.model.getters as Reader).isRightToLeft(sheetId),
    sparklines: () => sparklinesOf(engine.read()),
    undo() {
      engine.flush();
      engine.model.dispatch('REQUEST_UNDO');
    },
    redo() {
      engine.flush();
      engine.model.dispatch('REQUEST_REDO');
    },
  };
}

const unanswered = (message: string): never => {
  throw new Error(`The script asked "${message}" and HostOptions.dialogs was not given to answer it.`);
};
const NO_DIALOGS: Dialogs = { alert: unanswered, confirm: unanswered, prompt: unanswered };
