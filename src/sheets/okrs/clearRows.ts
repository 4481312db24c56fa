import { columns } from '../../core/okr/scorecard/columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Empties rows of the OKRs tab, with the looks that an insert gave them; what stands right of the tab's columns stays. */
export function clearRows(sheet: Sheet, firstRow: number, height: number): void {
  const rows = sheet.getRange(firstRow, 1, height, columns.length);
  // Not clear(): it may take the tab's conditional formats with it.
  rows
    .clearContent()
    .clearDataValidations()
    .setBackground(null)
    .setFontWeight(null)
    .setVerticalAlignment(null)
    .setNumberFormat('General');
}
