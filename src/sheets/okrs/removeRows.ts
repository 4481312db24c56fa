import { columns } from '../../core/okr/scorecard/columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes rows of the OKRs tab away in one call, and adds as many near the end. Where people wrote right of the tab's
 * columns, the rows are emptied instead, so that nothing of theirs goes.
 */
export function removeRows(sheet: Sheet, firstRow: number, height: number): void {
  if (sheet.getLastColumn() > columns.length) {
    emptyRows(sheet, firstRow, height);
    return;
  }
  // Rows added inside the conditional formats keep those as long as they were.
  sheet.insertRowsBefore(sheet.getMaxRows(), height);
  sheet.deleteRows(firstRow, height);
}

/** Not clear(): it may take the tab's conditional formats with it. */
function emptyRows(sheet: Sheet, firstRow: number, height: number): void {
  sheet
    .getRange(firstRow, 1, height, columns.length)
    .clearContent()
    .clearDataValidations()
    .clearNote()
    .setBackground(null)
    .setFontWeight(null)
    .setVerticalAlignment(null)
    .setNumberFormat('General');
}
