type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type File = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** The only part of a file that can be asked for here, as a mask of fields. */
const SHOWN_FIELDS = 'properties.title,sheets.data.rowData.values.formattedValue';

/**
 * The advanced service Sheets, for a project that reads this spreadsheet from outside by its id: one named range as it is shown.
 * @param app SpreadsheetApp of the host that holds the file
 */
export function sheetsApi(app: App): typeof Sheets {
  const get = (id: string, asked: { readonly ranges?: readonly string[]; readonly fields?: string } = {}): File => {
    const file = app.getActiveSpreadsheet();
    if (id !== file.getId()) throw failed('Requested entity was not found.');
    const [name = '', ...more] = asked.ranges ?? [];
    if (asked.fields !== SHOWN_FIELDS || more.length > 0) throw new Error('Not implemented in the preview: Sheets.get');
    const range = file.getRangeByName(name);
    if (!range) throw failed(`Unable to parse range: ${name}`);
    const rowData = range.getDisplayValues().map((row) => ({ values: row.map(cell) }));
    return { properties: { title: file.getName() }, sheets: [{ data: [{ rowData }] }] };
  };
  return { Spreadsheets: { get } } as typeof Sheets;
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
