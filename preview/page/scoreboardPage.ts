import { registries } from '@odoo/o-spreadsheet';
import { createHost, type Host } from '../host/host.ts';
import { sheetsApi } from '../host/services/sheetsApi.ts';
import type { Address } from './address.ts';
import type { Loaded } from './loaded.ts';
import { openScriptRealm } from './scriptRealm.ts';
import { showToast } from './toast.ts';

type Visit = (request: unknown) => GoogleAppsScript.HTML.HtmlOutput;

/** Puts "Scoreboard page" into the File menu. Before the grid is mounted: it reads its menus once. */
export function addScoreboardPage(host: Host, { scoreboard }: Loaded, { language }: Address, name: string): void {
  registries.topbarMenuRegistry.addChild('scoreboard_page', ['file'], {
    name,
    sequence: 181, // below the download
    isReadonlyAllowed: true,
    isEnabledOnLockedSheet: true,
    execute: () => {
      try {
        window.open(hasDashboard(host) ? visited(host, scoreboard) : `/scoreboard/${language}.html`);
      } catch (error) {
        showToast((error as Error).message, 10);
      }
    },
  });
}

/** Without one the page is shown with made-up numbers. */
function hasDashboard(host: Host): boolean {
  return appOf(host).getActiveSpreadsheet().getRangeByName('RASAD_SCOREBOARD') !== null;
}

/** The address of the page that the scoreboard's own project serves of this file: it has properties and caches of its own. */
function visited(host: Host, { code, html }: Loaded['scoreboard']): string {
  const { globals } = createHost({ files: html });
  const properties = globals.PropertiesService as typeof PropertiesService;
  properties.getScriptProperties().setProperty('SPREADSHEET', appOf(host).getActiveSpreadsheet().getId());
  const { script } = openScriptRealm(code, { ...globals, Sheets: sheetsApi(appOf(host)) });
  const page = (script.doGet as Visit)({ parameter: {} }).getContent();
  return URL.createObjectURL(new Blob([page], { type: 'text/html' }));
}

function appOf(host: Host): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  return host.globals.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}
