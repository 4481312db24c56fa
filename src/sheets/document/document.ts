import type { Day } from '../../core/calendar/day.ts';
import type { Document } from '../../core/functions/document.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import type { Language } from '../../core/text.ts';
import { type DocumentProperties, openProperties } from '../services/properties.ts';
import type { FoundTable } from '../tables/find.ts';
import { openTabs, type Tabs } from '../tables/tabs.ts';
import { openDays } from './days.ts';
import { startingLanguage } from './language.ts';
import { readSettingsTab } from './readSettings.ts';

/** The document behind one call, with its tabs and its day. What is asked of the platform is asked once. */
export interface OpenDocument extends Document {
  readonly tabs: Tabs;
  /** The file itself. */
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly properties: DocumentProperties;
  /** The OKRs tab as an action has left it, where it knows: nobody needs to read it once more. */
  okrs: FoundTable<ScorecardKey> | null;
  today(): Day;
  /** A moment to the minute, as the serial number that a cell of days and times holds. */
  serialAt(moment: Date): number;
  /** This minute, as such a number. */
  now(): number;
}

/** @param language of a document that has none of its own yet */
export function openDocument(language: (properties: DocumentProperties) => Language = startingLanguage): OpenDocument {
  let opened: GoogleAppsScript.Spreadsheet.Spreadsheet | undefined;
  const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => {
    opened ??= SpreadsheetApp.getActiveSpreadsheet();
    return opened;
  };
  const properties = openProperties();
  const tabs = openTabs(spreadsheet, properties);
  const { dayOf, dateOf, today, serialAt, now } = openDays(spreadsheet);
  let settings: Settings | undefined;
  const document: OpenDocument = {
    tabs,
    spreadsheet,
    properties,
    okrs: null,
    today,
    serialAt,
    now,
    dayOf,
    dateOf,
    language: () => document.settings().language,
    settings: () => {
      settings ??= readSettingsTab(() => language(properties), dayOf, tabs);
      return settings;
    },
  };
  return document;
}
