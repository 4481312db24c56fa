/** The sheet of an id, which stays when people rename or move it; null if it was deleted. */
export function sheetById(id: number): GoogleAppsScript.Spreadsheet.Sheet | null {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetById(id);
}
