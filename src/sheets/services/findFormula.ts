import { sameFormula } from './sameFormula.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cell of a sheet that holds a formula, if exactly one does. */
export function findFormula(sheet: Sheet, formula: string): Range | null {
  const found = sheet
    .getDataRange()
    .getFormulas()
    .flatMap((row, r) => row.flatMap((text, c) => (sameFormula(text, formula) ? [{ row: r + 1, column: c + 1 }] : [])));
  const [only] = found;
  return only && found.length === 1 ? sheet.getRange(only.row, only.column) : null;
}
