import { isoText } from '../../core/calendar/day.ts';
import { type Cell, isBlankCell, isDateCell } from '../../core/cell.ts';
import { columns } from '../../core/okr/scorecard/columns.ts';
import { type ScorecardCell, scorecardRows } from '../../core/okr/scorecard/rows.ts';
import { findTemplate } from '../../core/okr/templates/find.ts';
import { openDocument } from '../document.ts';
import { changedSettings, removeSettingsTab } from '../settings/tab.ts';
import { sheetById } from '../sheetById.ts';
import type { Step } from '../undo/journal.ts';
import { cellIn, readTabRows, runsOf, type TabRow } from './readTab.ts';
import { removeRows } from './removeRows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type InsertStep = Extract<Step, { did: 'insertTemplate' }>;

/**
 * Removes the rows of an insert wherever they stand now; the tab too, if it was made for them and holds nothing else.
 * Should a call fail on the way, undoing once more finishes what is left.
 */
export function undoInsertTemplate(step: InsertStep, evenIfEdited: boolean): number {
  const sheet = sheetById(step.sheet);
  if (sheet) {
    const all = readTabRows(sheet);
    const rows = all.filter((row) => step.ids.includes(String(cellIn(row, 'id'))));
    const edited = editedCells(step, rows);
    if (edited > 0 && !evenIfEdited) return edited;
    if (!step.madeTab || holdsMore(sheet, all, rows)) {
      for (const run of runsOf(rows).reverse()) removeRows(sheet, run.firstRow, run.rows.length);
      return 0;
    }
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
  }
  const settings = step.settings === null ? null : sheetById(step.settings);
  if (settings && changedSettings(settings, step.written.language) === 0) removeSettingsTab(settings);
  return 0;
}

/** Whether the tab holds anything besides its header and these rows. */
function holdsMore(sheet: Sheet, all: readonly TabRow[], rows: readonly TabRow[]): boolean {
  const others = all.filter((row) => !rows.includes(row));
  return sheet.getLastColumn() > columns.length || others.some((row) => !row.cells.every(isBlankCell));
}

/** How many cells a person changed since the insert, formulas left aside. */
function editedCells(step: InsertStep, rows: readonly TabRow[]): number {
  const template = findTemplate(step.what);
  if (!template) return 0;
  const inserted = scorecardRows(template, { ...step.written, firstRow: 2, ids: step.ids });
  const dayText = dayReader();
  let edited = 0;
  for (const row of rows) {
    const original = inserted[step.ids.indexOf(String(cellIn(row, 'id')))];
    columns.forEach(({ filledBy }, index) => {
      if (filledBy !== 'person') return;
      if (dayText(row.cells[index]) !== writtenText(original?.cells[index] ?? '')) edited += 1;
    });
  }
  return edited;
}

function writtenText(cell: ScorecardCell): string {
  return typeof cell === 'object' ? isoText(cell.day) : String(cell);
}

function dayReader(): (cell: Cell) => string {
  const document = openDocument();
  return (cell) => (isDateCell(cell) ? isoText(document.dayOf(cell)) : String(cell ?? ''));
}
