import type { Host, HostOptions } from '../../preview/host/host.ts';
import { loadAddon } from '../../preview/host/node.ts';
import type { AnswerTo, Api, DocumentState } from '../../src/api.ts';

/** A workbook with campaign numbers, in which the built add-on runs. */
export function openAddon(options: HostOptions = {}): Host {
  const campaigns = {
    name: 'Campaigns',
    cells: [
      ['Month', 'Spend', 'Customers'],
      ['Jan', 1000, 10],
      ['Feb', 2000, 20],
      ['Mar', 3000, 0],
    ],
  };
  return loadAddon('dist/addon', { sheets: [campaigns], sheetRows: 40, console: calmConsole, ...options }).host;
}

/** Says nothing about the failure that a test asks of the host or of a tool, and everything else. */
const calmConsole: Console = Object.assign(Object.create(console), {
  error: (error: unknown) => {
    const isOfHost = (error as { message?: unknown }).message === 'Service error: Spreadsheets';
    if (!isOfHost && !/^\w+: no answer/.test(String(error))) console.error(error);
  },
});

/** Asks the server as the sidebar does: JSON text both ways. */
export function ask<Name extends keyof Api>(host: Host, name: Name, request: Parameters<Api[Name]>[0]): AnswerTo<Name> {
  return JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(request)])));
}

/** The value of an answer that must have gone well. */
export function asked<Name extends keyof Api>(
  host: Host,
  name: Name,
  request: Parameters<Api[Name]>[0],
): ReturnType<Api[Name]> {
  const answer = ask(host, name, request);
  if (!answer.ok) throw new Error(`${name}: ${answer.sentence} ${answer.remedy}`);
  return answer.value;
}

/** Where the document stands, and what belongs to the user, as the sidebar learns it first. */
export function stateOf(host: Host): Required<DocumentState> {
  const answer = ask(host, 'connect', null);
  if (!answer.ok || !answer.state) throw new Error(JSON.stringify(answer));
  return answer.state as Required<DocumentState>;
}

/** What stands in a cell: its value, null where it is empty. An error is its code. */
export function valueAt(host: Host, sheetName: string, a1: string): unknown {
  return host.valueAt(sheetName, a1);
}

/** The message that a cell in error shows, '' where it shows none. */
export function messageAt(host: Host, sheetName: string, a1: string): string {
  const { getters } = host.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheetName) ?? '';
  const { left: col, top: row } = getters.getRangeFromSheetXC(sheetId, a1).zone;
  const cell = getters.getEvaluatedCell({ sheetId, col, row });
  return 'message' in cell ? String(cell.message ?? '') : '';
}

/** The engine's id of a sheet. */
export function sheetIdOf(host: Host, name = 'OKRs'): string {
  const { getters } = host.model;
  return getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? '';
}

/** A sheet as a script of its own sees it. */
export function sheetOf(host: Host, name = 'OKRs'): GoogleAppsScript.Spreadsheet.Sheet {
  const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
  return app.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
}

/** Does with the mouse what a person does to a sheet, and must be able to. */
export function dispatch(host: Host, type: string, payload: object): void {
  const outcome = (host.model.dispatch as (type: string, payload: object) => { isSuccessful: boolean })(type, payload);
  if (!outcome.isSuccessful) throw new Error(`${type} was refused.`);
}
