import { readFileSync } from 'node:fs';
import gas from 'gas-local';
import { createHost } from '../../preview/host/host.ts';
import { sheetsApi } from '../../preview/host/services/sheetsApi.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The built project beside a file that it reads from outside. */
export interface ScoreboardProject {
  /** A visit as Google makes it, or what an open page asks. */
  doGet(request: unknown): GoogleAppsScript.HTML.HtmlOutput | string;
  /** The file, as its owner sees it. */
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** How often the file was read. */
  readings(): number;
  nameFile(value: string): void;
}

/** A file with these cells under the name of the scoreboard, and the project that shows it; no cells: no dashboard. */
export function openScoreboard(cells: readonly (readonly string[])[]): ScoreboardProject {
  const sheet = createHost({
    sheets: [{ name: 'Dashboard', cells: cells.map((row) => [...row]) }],
    spreadsheetName: 'Tea shop',
  });
  const app = sheet.globals.SpreadsheetApp as App;
  const file = app.getActiveSpreadsheet();
  const width = cells[0]?.length ?? 0;
  if (width > 0)
    file.setNamedRange('RASAD_SCOREBOARD', file.getSheets()[0]?.getRange(1, 1, cells.length, width) as never);

  const project = createHost({ files: { Page: readFileSync('dist/scoreboard/Page.html', 'utf8') } });
  let readings = 0;
  const api = sheetsApi(app);
  const counted = {
    Spreadsheets: {
      get: (...asked: [string, object]) => {
        readings++;
        return api?.Spreadsheets?.get(...asked);
      },
    },
  };
  const quiet = { ...console, error: () => {} };
  const script = gas.require('dist/scoreboard', { ...project.globals, Sheets: counted, console: quiet });
  const properties = (project.globals.PropertiesService as typeof PropertiesService).getScriptProperties();
  const nameFile = (value: string) => {
    properties.setProperty('SPREADSHEET', value);
  };
  nameFile(file.getId());
  return { doGet: script.doGet as ScoreboardProject['doGet'], file, readings: () => readings, nameFile };
}
