/** Whether a place of a sheet is still there: people delete rows and columns. */
export function hasCell(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number): boolean {
  return row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
}
