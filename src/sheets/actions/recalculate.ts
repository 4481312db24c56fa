import { namesFunction } from '../../core/conversion/formulaCalls.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { type FormulaRun, formulaRuns, writeRuns } from '../services/formulaRuns.ts';
import { action } from './action.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Outcome {
  readonly recalculated: number;
}

/**
 * Computes every formula that calls Rasad anew. Google remembers what a custom function gave until a cell in its arguments
 * changes, and what Settings say (unit of money, language, calendar) is no argument: after a change there, old results stand.
 * A version of the settings as one more argument would cure that too, but in every formula that people read and type.
 * What is written is what stood there, so that there is nothing to undo.
 */
export const recalculate = action({
  id: 'recalculate',
  undoLabel: () => ({ en: 'recalculation', fa: 'محاسبهٔ دوباره' }),
  menu: [{ fn: 'recalculateAll', label: { en: 'Recalculate', fa: 'محاسبهٔ دوباره' }, request: null }],
  message: ({ recalculated }: Outcome) => ({
    en: `Recalculated: ${recalculated}.`,
    fa: `از نو حساب شد: ${writeNumber(recalculated, 'fa')}.`,
  }),
  run(_: null, __, { onFailure }): Outcome {
    const counts = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet: Sheet) => rewrite(sheet, onFailure));
    return { recalculated: counts.reduce((sum, count) => sum + count, 0) };
  },
  undo: () => 0,
});

/** Sheet by sheet, so that never more than one of them waits for its formulas. */
function rewrite(sheet: Sheet, onFailure: OnFailure): number {
  const formulas: string[][] = sheet.getDataRange().getFormulas();
  const runs = formulaRuns(formulas, (row, column) => namesFunction(formulas[row]?.[column] ?? '')).map((run) => ({
    ...run,
    row: run.row + 1,
    column: run.column + 1,
  }));
  if (runs.length === 0) return 0;
  onFailure(() => writeRuns(sheet, runs));
  sheet.getRangeList(runs.map(addressOf)).clearContent();
  // Cleared and set in one go, the formula would not have changed, and the remembered result would stay.
  SpreadsheetApp.flush();
  writeRuns(sheet, runs);
  return runs.reduce((sum, run) => sum + run.formulas.length, 0);
}

function addressOf({ row, column, formulas }: FormulaRun): string {
  const letters = columnLetters(column);
  return `${letters}${row}:${letters}${row + formulas.length - 1}`;
}
