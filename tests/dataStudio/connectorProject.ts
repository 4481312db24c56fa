import gas from 'gas-local';
import type { Host } from '../../preview/host/host.ts';
import { sheetsApi } from '../../preview/host/services/sheetsApi.ts';
import { fakeDataStudioApp, type SchemaField } from './fakeDataStudio.ts';

interface Answer {
  readonly schema: readonly SchemaField[];
  readonly rows: readonly { readonly values: readonly unknown[] }[];
}

export interface ConnectorProject {
  readonly getAuthType: () => unknown;
  readonly getConfig: () => unknown;
  readonly isAdminUser: () => boolean;
  readonly getSchema: (request: object) => Pick<Answer, 'schema'>;
  readonly getData: (request: object) => Answer;
}

/** The built connector, called by somebody who may read the file of the host. */
export function openConnector(file: Host, locale = 'en'): ConnectorProject {
  const app = file.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return gas.require('dist/data-studio', {
    DataStudioApp: fakeDataStudioApp(),
    Sheets: sheetsApi(app),
    Session: { getActiveUserLocale: () => locale },
  }) as unknown as ConnectorProject;
}

/** What a person filled in when the data source was made. */
export function settings(file: Host, table: string): { readonly configParams: object } {
  const app = file.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const url = `https://docs.google.com/spreadsheets/d/${app.getActiveSpreadsheet().getId()}/edit#gid=0`;
  return { configParams: { url, table } };
}
