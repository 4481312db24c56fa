import type { Cell } from '../core/cell.ts';
import { findHeader, isHeaderOf } from '../core/tables/header.ts';
import { TAB_MARK } from '../core/tables/mark.ts';
import { firstRow, type Table } from '../core/tables/table.ts';
import type { Language } from '../core/text.ts';
import type { Row } from './field.ts';
import { UserError } from './userError.ts';

interface ReadTable {
  readonly rows: readonly Row[];
  /** That of the headers. */
  readonly language: Language;
}

type File = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/**
 * The filled rows of a table, in two requests. The Sheets API and not SpreadsheetApp, whose `openByUrl` asks for the right to change
 * every file.
 * @throws UserError if the link names no file that can be read, or the file lacks the table
 */
export function readTable(table: Table, url: string): ReadTable {
  const id = /\/d\/([\w-]+)/.exec(url)?.[1];
  if (!id) throw new UserError('noLink', table);
  const file = answered(table, () =>
    Sheets?.Spreadsheets?.get(id, { fields: 'sheets(properties.title,developerMetadata(metadataKey,metadataValue))' }),
  );
  const tab = tabOf(table, file);
  if (tab === null) throw new UserError('noTab', table);
  const { values } = answered(table, () =>
    Sheets?.Spreadsheets?.Values?.get(id, `'${tab.replace(/'/g, "''")}'`, {
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    }),
  );
  return rowsOf(table, (values ?? []) as Cell[][]);
}

function answered<Answer>(table: Table, ask: () => Answer | undefined): Answer {
  try {
    const answer = ask();
    if (answer === undefined) throw new Error('The service Sheets is not there.');
    return answer;
  } catch (error) {
    throw new UserError('noAccess', table, String(error));
  }
}

/** By its mark, whatever people call it; in a copy that lost its marks, by its first name. */
function tabOf({ id, name }: Table, { sheets = [] }: File): string | null {
  const isMarked = ({ developerMetadata = [] }: (typeof sheets)[number]) =>
    developerMetadata.some(({ metadataKey, metadataValue }) => metadataKey === TAB_MARK && metadataValue === id);
  const titles = (sheets.some(isMarked) ? sheets.filter(isMarked) : sheets).map(
    (sheet) => sheet.properties?.title ?? '',
  );
  return sheets.some(isMarked)
    ? (titles[0] ?? null)
    : (titles.find((title) => title === name.en || title === name.fa) ?? null);
}

function rowsOf(table: Table, cells: readonly (readonly Cell[])[]): ReadTable {
  const { row, reading } = findHeader(table, cells);
  const identifying = reading.positions[table.rowColumn];
  if (!isHeaderOf(table, reading) || identifying === undefined) throw new UserError('noHeader', table);
  const rows = cells.slice(row - 1 + firstRow(table) - 1).map(
    (values): Row =>
      (key) => {
        const position = reading.positions[key];
        return position === undefined ? '' : (values[position - 1] ?? '');
      },
  );
  return { rows: rows.filter((cell) => cell(table.rowColumn) !== ''), language: reading.language ?? 'en' };
}
