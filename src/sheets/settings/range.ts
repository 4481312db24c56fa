/** The name of the range that holds the settings and, right of them, the rates of money units. */
export const SETTINGS_RANGE = 'Rasad_settings';

/** The first column of the rates, from 1; left of it stands an empty one. */
export const RATE_COLUMN = 5;

/** The range of the settings, or null where no tab was made yet. */
export function findSettingsRange(): GoogleAppsScript.Spreadsheet.Range | null {
  return SpreadsheetApp.getActiveSpreadsheet().getRangeByName(SETTINGS_RANGE);
}
