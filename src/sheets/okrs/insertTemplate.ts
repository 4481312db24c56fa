import type { Inserted } from '../../api.ts';
import { quarterOf } from '../../core/calendar/quarter.ts';
import { dayLine, withLine } from '../../core/okr/scorecard/cellNotes.ts';
import { tabColors } from '../../core/okr/scorecard/colors.ts';
import { columnNumber, columns } from '../../core/okr/scorecard/columns.ts';
import { type ScorecardCell, type ScorecardRow, scorecardRows } from '../../core/okr/scorecard/rows.ts';
import { findTemplate } from '../../core/okr/templates/find.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import type { Language } from '../../core/text.ts';
import { dayReader, dayWriter, today } from '../days.ts';
import { chosenStartingLanguage } from '../language.ts';
import { readSettingsTab } from '../settings/read.ts';
import { ensureSettingsTab } from '../settings/tab.ts';
import { standing } from '../standing.ts';
import { allOrNothing } from '../undo/allOrNothing.ts';
import { pushStep } from '../undo/journal.ts';
import { readTabRows } from './readTab.ts';
import { removeRows } from './removeRows.ts';
import { findOkrsTab, makeOkrsTab, tabLanguage } from './tab.ts';
import { validationsOf } from './validations.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a template below what the OKRs tab already holds. A failure on the way leaves the document as it was. */
export function insertTemplate(request: { readonly template: string; readonly language: Language }): Inserted {
  const template = findTemplate(request.template);
  if (!template) throw new Refusal('unknownTemplate', { value: request.template });
  const settings = readSettingsTab(() => chosenStartingLanguage() ?? request.language, dayReader());
  const { calendar } = settings;
  const quarter = quarterOf(today(), calendar, settings.fiscalStartMonth);
  const batch = Utilities.getUuid().slice(-12);
  const ids = [template.objective, ...template.keyResults].map((_, index) => `${batch}-${index}`);
  return allOrNothing((onFailure) => {
    const known = findOkrsTab();
    const language = known ? tabLanguage(known) : settings.language;
    const sheet = known ?? makeOkrsTab(language, onFailure);
    const madeSettings = ensureSettingsTab(settings.language, onFailure);
    const written = { language, titles: request.language, quarter };
    const firstRow = readTabRows(sheet).length + 2;
    const rows = scorecardRows(template, { ...written, firstRow, ids });
    if (known) onFailure(() => removeRows(sheet, firstRow, rows.length));
    writeRows(sheet, firstRow, rows, language);
    if (calendar === 'jalali') noteDays(sheet, firstRow, rows, language);
    const step = {
      did: 'insertTemplate',
      what: template.id,
      sheet: sheet.getSheetId(),
      settings: madeSettings?.getSheetId() ?? null,
      madeTab: !known,
      ids,
      written,
    } as const;
    pushStep(step, onFailure);
    sheet.activate();
    SpreadsheetApp.flush();
    return { done: true, tab: sheet.getName(), rows: rows.length, standing: standing() };
  });
}

function writeRows(sheet: Sheet, firstRow: number, rows: readonly ScorecardRow[], language: Language): void {
  const missing = firstRow + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const dateOf = dayWriter();
  const written = (cell: ScorecardCell): string | number | Date => (typeof cell === 'object' ? dateOf(cell.day) : cell);
  sheet
    .getRange(firstRow, 1, rows.length, columns.length)
    .setValues(rows.map(({ cells }) => cells.map(written)))
    .setNumberFormats(rows.map(({ formats }) => [...formats]))
    .setFontWeights(rows.map(({ kind }) => columns.map(() => (kind === 'objective' ? 'bold' : 'normal'))))
    .setBackgrounds(rows.map(({ kind }) => columns.map(({ key }) => background(kind, key))))
    .setDataValidations(validationsOf(rows, language))
    .setVerticalAlignment('middle');
  sheet.getRange(firstRow, 1, rows.length, 1).setWrap(true);
}

/** The date cells show Gregorian days; their notes name them in the Jalali calendar. */
function noteDays(sheet: Sheet, firstRow: number, rows: readonly ScorecardRow[], language: Language): void {
  const noteOf = (cell: ScorecardCell): string =>
    typeof cell === 'object' ? withLine('', dayLine(cell.day, language), language) : '';
  const [first, last] = [columnNumber('firstDay'), columnNumber('lastDay')];
  sheet
    .getRange(firstRow, first, rows.length, last - first + 1)
    .setNotes(rows.map(({ cells }) => cells.slice(first - 1, last).map(noteOf)));
}

function background(kind: ScorecardRow['kind'], key: string): string | null {
  if (key === 'bar') return tabColors.track;
  return kind === 'objective' ? tabColors.objective : null;
}
