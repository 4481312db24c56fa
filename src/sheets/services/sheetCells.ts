import type { Cell } from '../../core/cell.ts';

/**
 * Everything that a sheet holds from its first cell on, in one call. Google says that -1 is the last row or column with content, and
 * not what becomes of a sheet that has none.
 */
export function sheetCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cell[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch (error) {
    if (sheet.getLastRow() > 0) throw error;
    return [['']];
  }
}
