import type { SamplesCleared } from '../../api.ts';
import { isBlankCell } from '../../core/cell.ts';
import { cellOf, columnNumber } from '../../core/okr/scorecard/columns.ts';
import { standing } from '../standing.ts';
import { allOrNothing } from '../undo/allOrNothing.ts';
import { pushStep, type Step } from '../undo/journal.ts';
import { cellIn, readTabRows, runsOf } from './readTab.ts';
import { ORIGINAL, SAMPLE_COLUMNS, sampleCells } from './sampleCells.ts';
import { findOkrsTab } from './tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
