import { barOptions, barRangeName, barStatuses } from '../../core/okr/scorecard/bars.ts';
import type { Language, Text } from '../../core/text.ts';
import type { OnFailure } from '../undo/allOrNothing.ts';
import { freeName } from './tab.ts';

const SETTINGS_NAME: Text = { en: 'Rasad settings', fa: 'تنظیمات رصد' };

/** Writes the options of the progress bars into a hidden settings tab, once a document. Returns the tab if it was made now. */
export function ensureBars(language: Language, onFailure: OnFailure): GoogleAppsScript.Spreadsheet.Sheet | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet.getRangeByName(barRangeName('done'))) return null;
  const sheet = spreadsheet.insertSheet(freeName(SETTINGS_NAME[language]), spreadsheet.getNumSheets());
  onFailure(() => removeBars(sheet));
  const tables = barStatuses.map((status) => barOptions(status, language));
  const options = tables.flat();
  sheet.getRange(1, 1, options.length, 2).setValues(options);
  let row = 1;
  barStatuses.forEach((status, index) => {
    const height = tables[index]?.length ?? 0;
    spreadsheet.setNamedRange(barRangeName(status), sheet.getRange(row, 1, height, 2));
    row += height;
  });
  sheet.hideSheet();
  return sheet;
}

/** Takes the settings tab of the bars away again. */
export function removeBars(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = new Set(barStatuses.map(barRangeName));
  for (const named of spreadsheet.getNamedRanges()) {
    if (names.has(named.getName())) named.remove();
  }
  spreadsheet.deleteSheet(sheet);
}
