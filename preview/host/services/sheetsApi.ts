type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type File = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** The only parts of a file that can be asked for here, as masks of fields. */
const SHOWN_FIELDS = 'properties.title,sheets.data.rowData.values.formattedValue';
const TAB_FIELDS = 'sheets(properties.title,developerMetadata(metadataKey,metadataValue))';

/**
 * The advanced service Sheets, for a project that reads this spreadsheet from outside by its id: one named range as it is shown, its
 * tabs with their marks, and the values of a tab.
 * @param app SpreadsheetApp of the host that holds the file
 */
export function sheetsApi(app: App): typeof Sheets {
  const get = (id: string, asked: { readonly ranges?: readonly string[]; readonly fields?: string } = {}): File => {
    const file = app.getActiveSpreadsheet();
    if (id !== file.getId()) throw failed('Requested entity was not found.');
    if (asked.fields === TAB_FIELDS && !asked.ranges) return { sheets: file.getSheets().map(tab) };
    const [name = '', ...more] = asked.ranges ?? [];
    if (asked.fields !== SHOWN_FIELDS || more.length > 0) throw new Error('Not implemented in the preview: Sheets.get');
    const range = file.getRangeByName(name);
    if (!range) throw failed(`Unable to parse range: ${name}`);
    const rowData = range.getDisplayValues().map((row) => ({ values: row.map(cell) }));
    return { properties: { title: file.getName() }, sheets: [{ data: [{ rowData }] }] };
  };
  const values = (id: string, a1: string, { valueRenderOption, dateTimeRenderOption }: Rendering) => {
    if (id !== app.getActiveSpreadsheet().getId()) throw failed('Requested entity was not found.');
    const [, name] = /^'((?:[^']|'')*)'$/.exec(a1) ?? [];
    if (valueRenderOption !== 'UNFORMATTED_VALUE' || dateTimeRenderOption !== 'SERIAL_NUMBER' || name === undefined) {
      throw new Error('Not implemented in the preview: Sheets.Values.get');
    }
    const sheet = app.getActiveSpreadsheet().getSheetByName(name.replace(/''/g, "'"));
    if (!sheet) throw failed(`Unable to parse range: ${a1}`);
    return {
      values: sheet
        .getDataRange()
        .getValues()
        .map((row) => withoutEnd(row.map(plainValue))),
    };
  };
  return { Spreadsheets: { get, Values: { get: values } } } as unknown as typeof Sheets;
}

interface Rendering {
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

function tab(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Sheets.Schema.Sheet {
  const developerMetadata = sheet
    .getDeveloperMetadata()
    .map((mark) => ({ metadataKey: mark.getKey(), metadataValue: mark.getValue() ?? '' }));
  // The API leaves out a list that is empty.
  return { properties: { title: sheet.getName() }, ...(developerMetadata.length > 0 && { developerMetadata }) };
}

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

/** A date as its serial number, in the time of the file. */
function plainValue(value: unknown): unknown {
  if (Object.prototype.toString.call(value) !== '[object Date]') return value;
  const date = value as Date;
  return (date.getTime() - date.getTimezoneOffset() * 60_000) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
}

/** The API leaves out the blank cells at the end of a row. */
function withoutEnd(row: readonly unknown[]): unknown[] {
  const filled = row.map((value) => value !== '').lastIndexOf(true);
  return row.slice(0, filled + 1);
}

/** The API leaves out what an empty cell would show. */
function cell(shown: string): { readonly formattedValue?: string } {
  return shown === '' ? {} : { formattedValue: shown };
}

function failed(why: string): Error {
  const error = new Error(`API call to sheets.spreadsheets.get failed with error: ${why}`);
  error.name = 'GoogleJsonResponseException';
  return error;
}
