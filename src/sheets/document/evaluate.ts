import type { Cell } from '../../core/cell.ts';
import type { OnFailure } from '../changes/transaction.ts';

/**
 * What formulas give, in cells of a tab that goes away at once; people are led back to the tab that they look at.
 * @param formulas as long in each row; nothing but functions that every spreadsheet has, which are computed without waiting
 */
export function evaluate(formulas: readonly (readonly string[])[], onFailure: OnFailure): Cell[][] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const looksAt = spreadsheet.getActiveSheet();
  const scratch = spreadsheet.insertSheet();
  let isThere = true;
  onFailure(() => {
    if (isThere) spreadsheet.deleteSheet(scratch);
    looksAt.activate();
  });
  const range = scratch.getRange(1, 1, formulas.length, formulas[0]?.length ?? 1);
  range.setFormulas(formulas.map((row) => [...row]));
  const values: Cell[][] = range.getValues();
  spreadsheet.deleteSheet(scratch);
  isThere = false;
  looksAt.activate();
  return values;
}
