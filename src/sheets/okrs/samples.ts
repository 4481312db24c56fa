import type { SamplesCleared } from '../../api.ts';
import { isBlankCell } from '../../core/cell.ts';
import { cellOf, columnNumber } from '../../core/okr/scorecard/columns.ts';
import { standing } from '../standing.ts';
import { allOrNothing } from '../undo/allOrNothing.ts';
import { pushStep, type Step } from '../undo/journal.ts';
import { cellIn, readTabRows, runsOf, type TabRow } from './readTab.ts';
import { findOkrsTab } from './tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SampleColumn = 'start' | 'current';

/** A cell that still holds the number that came with its template. */
interface SampleCell {
  readonly row: TabRow;
  readonly column: SampleColumn;
}

const SAMPLE_COLUMNS: readonly SampleColumn[] = ['start', 'current'];
const ORIGINAL = { start: 'sampleStart', current: 'sampleCurrent' } as const;

/** How many cells of the OKRs tab still hold a sample number. */
export function countSamples(): number {
  const sheet = findOkrsTab();
  return sheet ? sampleCells(sheet).length : 0;
}

/** Empties every cell that still holds its sample number; numbers that people typed stay. */
export function clearSamples(): SamplesCleared {
  return allOrNothing((onFailure) => {
    const sheet = findOkrsTab();
    const cells = sheet ? sampleCells(sheet) : [];
    if (sheet && cells.length > 0) {
      const step = {
        did: 'clearSamples',
        what: sheet.getName(),
        sheet: sheet.getSheetId(),
        cells: cells.map(({ row, column }) => ({ id: String(cellIn(row, 'id')), column })),
      } as const;
      onFailure(() => restore(sheet, step));
      sheet.getRangeList(cells.map(({ row, column }) => cellOf(column, row.number))).clearContent();
      pushStep(step, onFailure);
      SpreadsheetApp.flush();
    }
    return { done: true, cells: cells.length, standing: standing() };
  });
}

/** Puts the sample numbers back where the cells are still blank. Nothing is lost by it, so nothing is asked: returns 0. */
export function undoClearSamples(step: Extract<Step, { did: 'clearSamples' }>): number {
  const sheet = findOkrsTab();
  if (sheet) restore(sheet, step);
  return 0;
}

function restore(sheet: Sheet, step: Extract<Step, { did: 'clearSamples' }>): void {
  const rows = readTabRows(sheet);
  for (const column of SAMPLE_COLUMNS) {
    const ids = new Set(step.cells.filter((cell) => cell.column === column).map(({ id }) => id));
    const blank = rows.filter((row) => ids.has(String(cellIn(row, 'id'))) && isBlankCell(cellIn(row, column)));
    for (const run of runsOf(blank)) {
      sheet
        .getRange(run.firstRow, columnNumber(column), run.rows.length, 1)
        .setValues(run.rows.map((row) => [cellIn(row, ORIGINAL[column])]));
    }
  }
}

function sampleCells(sheet: Sheet): SampleCell[] {
  return readTabRows(sheet).flatMap((row) =>
    SAMPLE_COLUMNS.filter((column) => isSample(row, column)).map((column) => ({ row, column })),
  );
}

function isSample(row: TabRow, column: SampleColumn): boolean {
  const original = cellIn(row, ORIGINAL[column]);
  return !isBlankCell(original) && cellIn(row, column) === original;
}
