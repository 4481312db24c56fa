import { Refusal } from '../core/refusal/refusal.ts';
import { checkIns } from '../core/tables/checkIns.ts';
import { eventsTable } from '../core/tables/events.ts';
import { kpisTable } from '../core/tables/kpis/kpis.ts';
import { plan } from '../core/tables/plan/plan.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import { settingsTable } from '../core/tables/settings.ts';
import { neededColumns, type Table } from '../core/tables/table.ts';
import { weekNotes } from '../core/tables/weekNotes/weekNotes.ts';
import { followKpiName } from './actions/followKpiName.ts';
import { giveHealth } from './actions/kpiCards.ts';
import { takeCheckInEdit } from './actions/takeCheckInEdit.ts';
import { takeEdit } from './actions/takeEdit.ts';
import { takeKpiEdit } from './actions/takeKpiEdit.ts';
import { transaction, whileLocked } from './changes/transaction.ts';
import { openDocument } from './document/document.ts';
import { readEventDays } from './document/eventDays.ts';
import { failureOf } from './document/failure.ts';
import { findWholeTable, readTable } from './tables/find.ts';
import { bodyRow } from './tables/read.ts';
import { restoreColumns, restoreFormulas } from './tables/repair.ts';
import { isTabOf } from './tables/tabs.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Google's trigger after a person's edit. Tabs that are not Rasad's are left alone after one look at the tab's mark. */
export function onEdit(event: { readonly range?: Range } | undefined): void {
  try {
    if (event?.range) handleEdit(event.range);
  } catch (error) {
    // A trigger has nobody to talk to.
    console.error(error);
  }
}

function handleEdit(range: Range): void {
  const sheet = range.getSheet();
  if (isTabOf(scorecard, sheet)) readEdit(range);
  else if (isTabOf(settingsTable, sheet)) whileLocked(renewFormulas);
  else if (isTabOf(kpisTable, sheet)) whileLocked(() => takeKpis(sheet, range));
  else if (isTabOf(checkIns, sheet)) whileLocked(() => takeCheckIns(sheet, range));
  else if (isTabOf(eventsTable, sheet)) whileLocked(() => takeEvents(sheet, range));
}

function readEdit(range: Range): void {
  const document = openDocument();
  const nothing = (): void => undefined;
  try {
    transaction(takeEdit.id, document.properties, (change) => takeEdit.run(range, document, change), nothing);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'tooMuchToUndo')) throw error;
    // Otherwise a paste would seem to be read, and stand there as text.
    SpreadsheetApp.getActiveSpreadsheet().toast(failureOf(error).sentence);
  }
}

/** A KPI that someone types is read and gets its health at once, beside what was typed: nothing is rolled back. */
function takeKpis(sheet: GoogleAppsScript.Spreadsheet.Sheet, range: Range): void {
  const found = readTable(kpisTable, sheet);
  if (!('table' in found)) return;
  const document = openDocument();
  takeKpiEdit(found, range, document);
  followKpiName(found, range, document);
  giveHealth(found, () => undefined);
}

/** A reading that someone types counts as one that was reported: nothing is rolled back. */
function takeCheckIns(sheet: GoogleAppsScript.Spreadsheet.Sheet, range: Range): void {
  const found = readTable(checkIns, sheet);
  if ('table' in found) takeCheckInEdit(found, range, openDocument());
}

/** Days that someone types are read at once: nothing is rolled back. */
function takeEvents(sheet: GoogleAppsScript.Spreadsheet.Sheet, range: Range): void {
  const found = readTable(eventsTable, sheet);
  if (!('table' in found)) return;
  const [first, last] = [Math.max(range.getRow(), bodyRow(found)), range.getLastRow()];
  const [left, right] = [range.getColumn(), range.getLastColumn()];
  // Those that were emptied too: their notes tell of what is gone.
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    number: first + index,
    cells: found.cells[first + index - 1] ?? [],
  }));
  readEventDays(found, rows, openDocument(), (position) => position >= left && position <= right);
}

/** Formulas say what the settings said when they were written. Each stands for itself: nothing is rolled back. */
function renewFormulas(): void {
  const document = openDocument();
  const settings = document.settings();
  const nothing = (): void => undefined;
  for (const table of [scorecard, weekNotes, plan] as readonly Table[]) {
    const tab = findWholeTable(table, document.tabs);
    if (!tab) continue;
    const { found } = restoreColumns(tab, nothing, neededColumns(table, settings));
    restoreFormulas(found, settings, nothing);
  }
}
