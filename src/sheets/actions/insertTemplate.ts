import { isoText } from '../../core/calendar/day.ts';
import { quarterOf } from '../../core/calendar/quarter.ts';
import { isDateCell } from '../../core/cell.ts';
import type { Document } from '../../core/functions/document.ts';
import { isolate } from '../../core/isolate.ts';
import { findTemplate } from '../../core/okr/templates/find.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { nextObjective } from '../../core/tables/scorecard/keys.ts';
import { type Placement, scorecardRows } from '../../core/tables/scorecard/rows.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { columnKeys, type NewRow, type Value } from '../../core/tables/table.ts';
import type { Language } from '../../core/text.ts';
import { languageFrom, settleLanguage } from '../document/language.ts';
import { sheetById } from '../services/sheetById.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { type FoundTable, readTable } from '../tables/find.ts';
import { cellIn, runsOf, type TableRow, tableRows } from '../tables/read.ts';
import { otherCells, removeRows } from '../tables/remove.ts';
import { action } from './action.ts';

interface Request {
  readonly template: string;
  readonly language: Language;
}

interface Outcome {
  readonly tab: string;
  readonly rows: number;
  /** The first cell that waits for a number of one's own. */
  readonly cell: string;
}

interface Step {
  readonly template: string;
  readonly sheet: number;
  readonly madeTab: boolean;
  /** How the rows were written, to tell what people changed in them. */
  readonly placement: Placement;
}

/** Writes a template below what the OKRs tab already holds. */
export const insertTemplate = action({
  id: 'insertTemplate',
  undoLabel: (target) => ({ en: `template ${isolate(target)}`, fa: `قالب ${isolate(target)}` }),
  run(request: Request, document, { onFailure, record }): Outcome {
    const template = findTemplate(request.template);
    if (!template) throw new Refusal('unknownTemplate', { value: request.template });
    const titles = languageFrom(request.language);
    const settings = document.settings();
    const { found, made } = ensureTable(scorecard, document, onFailure);
    if (made) settleLanguage(document.properties, found.language);
    const placement: Placement = {
      language: found.language,
      titles,
      objective: nextObjective(keysOf(found)),
      quarter: quarterOf(document.today(), settings.calendar, settings.fiscalStartMonth),
    };
    const rows = scorecardRows(template, placement);
    const firstRow = appendRows(found, rows, onFailure);
    const { sheet } = found;
    record({ template: template.id, sheet: sheet.getSheetId(), madeTab: made, placement }, template.id);
    const column = found.positions.current ?? 1;
    const cell = `${columnLetters(column)}${firstRow + 1}`;
    sheet.setActiveSelection(cell);
    return { tab: sheet.getName(), rows: rows.length, cell };
  },
  /**
   * Removes the rows of an insert wherever they stand now; the tab too, if it was made for them and holds nothing else.
   * Should a call fail on the way, undoing once more finishes what is left.
   */
  undo(step: Step, document, { force }) {
    const sheet = sheetById(step.sheet);
    const template = findTemplate(step.template);
    const found = sheet && readTable(scorecard, sheet);
    if (!sheet || !template || !found || !('table' in found)) return 0;
    const all = tableRows(found);
    const inserted = scorecardRows(template, step.placement);
    const rows = inserted.flatMap((written) => {
      const row = all.find((each) => cellIn(found, each, 'key') === written.values.key);
      return row ? [{ row, written }] : [];
    });
    const edited = rows.reduce((sum, { row, written }) => sum + editedCells(found, row, written, document), 0);
    if (edited > 0 && !force) return edited;
    const own = rows.map(({ row }) => row);
    const holdsElse = otherCells(found) > 0 || !all.every((row) => own.includes(row) || isBlankRow(row));
    if (step.madeTab && !holdsElse) {
      SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
      return 0;
    }
    const fromTop = [...own].sort((one, other) => one.number - other.number);
    for (const run of runsOf(fromTop).reverse()) removeRows(found, run.firstRow, run.rows.length);
    return 0;
  },
});

function keysOf(found: FoundTable<ScorecardKey>): string[] {
  return tableRows(found).map((row) => String(cellIn(found, row, 'key')));
}

function isBlankRow(row: TableRow): boolean {
  return row.cells.every((cell) => cell === '');
}

/** How many cells of a row a person has changed since it was written. */
function editedCells(
  found: FoundTable<ScorecardKey>,
  row: TableRow,
  written: NewRow<ScorecardKey>,
  document: Document,
): number {
  const valueColumns = columnKeys(scorecard).filter(
    (key) => scorecard.columns[key].filledBy !== 'formula' && found.positions[key] !== undefined,
  );
  return valueColumns.filter((key) => {
    const now = cellIn(found, row, key);
    const shown = isDateCell(now) ? isoText(document.dayOf(now)) : String(now ?? '');
    return shown !== shownValue(written.values[key]);
  }).length;
}

function shownValue(value: Value | undefined): string {
  return typeof value === 'object' ? isoText(value.day) : String(value ?? '');
}
