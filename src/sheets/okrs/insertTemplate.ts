import type { Inserted } from '../../api.ts';
import { isoText } from '../../core/calendar/day.ts';
import { type Quarter, quarterOf } from '../../core/calendar/quarter.ts';
import { tabColors } from '../../core/okr/scorecard/colors.ts';
import { columns } from '../../core/okr/scorecard/columns.ts';
import { type ScorecardCell, type ScorecardRow, scorecardRows } from '../../core/okr/scorecard/rows.ts';
import { templates } from '../../core/okr/templates/index.ts';
import type { Template } from '../../core/okr/templates/template.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Language } from '../../core/text.ts';
import { momentOf, today } from '../document.ts';
import { chooseDocumentLanguage, chosenDocumentLanguage, forgetDocumentLanguage } from '../language.ts';
import { standing } from '../standing.ts';
import { allOrNothing } from '../undo/allOrNothing.ts';
import { pushStep } from '../undo/journal.ts';
import { ensureBars } from './bars.ts';
import { readTabRows } from './readTab.ts';
import { removeRows } from './removeRows.ts';
import { findOkrsTab, makeOkrsTab } from './tab.ts';
import { validationsOf } from './validations.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a template below what the OKRs tab already holds. A failure on the way leaves the document as it was. */
export function insertTemplate(request: { readonly template: string; readonly language: Language }): Inserted {
  const template = findTemplate(request.template);
  const language = chosenDocumentLanguage() ?? request.language;
  const quarter = quarterOf(today(), language === 'fa' ? 'jalali' : 'gregorian');
  const batch = Utilities.getUuid().slice(-12);
  const ids = [template.objective, ...template.keyResults].map((_, index) => `${batch}-${index}`);
  return allOrNothing((onFailure) => {
    const madeBars = ensureBars(language, onFailure);
    const known = findOkrsTab();
    const sheet = known ?? makeOkrsTab(language, onFailure);
    const firstRow = readTabRows(sheet).length + 2;
    const rows = scorecardRows(template, { language, titles: request.language, firstRow, ids, quarter });
    if (known) onFailure(() => removeRows(sheet, firstRow, rows.length));
    writeRows(sheet, firstRow, rows, language, quarter);
    if (!chosenDocumentLanguage()) {
      onFailure(forgetDocumentLanguage);
      chooseDocumentLanguage(language);
    }
    const step = {
      did: 'insertTemplate',
      what: template.id,
      sheet: sheet.getSheetId(),
      settings: madeBars?.getSheetId() ?? null,
      madeTab: !known,
      ids,
      titles: request.language,
      quarterDay: quarter.first,
    } as const;
    pushStep(step, onFailure);
    sheet.activate();
    SpreadsheetApp.flush();
    return { done: true, tab: sheet.getName(), rows: rows.length, standing: standing() };
  });
}

function findTemplate(id: string): Template {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Refusal('unknownTemplate', { value: id });
  return found;
}

function writeRows(
  sheet: Sheet,
  firstRow: number,
  rows: readonly ScorecardRow[],
  language: Language,
  quarter: Quarter,
): void {
  const missing = firstRow + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const moments = new Map([quarter.first, quarter.last].map((day) => [day, momentOf(isoText(day))]));
  const written = (cell: ScorecardCell): string | number | Date =>
    typeof cell === 'object' ? (moments.get(cell.day) as Date) : cell;
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

function background(kind: ScorecardRow['kind'], key: string): string | null {
  if (key === 'bar') return tabColors.track;
  return kind === 'objective' ? tabColors.objective : null;
}
