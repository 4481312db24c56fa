import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import Papa from 'papaparse';
import type { SheetContent } from '../host/host.ts';
import { csvCell } from './csvCell.ts';
import { csvDelimiter } from './csvDelimiter.ts';
import { PlainError } from './plainError.ts';

type Cell = string | number | null;

/** Opens a csv file as a sheet: UTF-8, delimited by comma, semicolon or tab. */
export async function csvSheet(path: string): Promise<SheetContent> {
  const cells = parse(decode(await bytesOf(path), path), path);
  const headed = hasHeader(cells);
  return {
    name: sheetName(path),
    cells,
    rightToLeft: cells.slice(0, 2).flat().some(isPersian),
    columnWidths: columnWidths(cells),
    ...(headed ? { boldRows: [1], frozenRows: 1 } : {}),
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === 'EISDIR') throw new PlainError(`${path} is a folder. Give the path of a csv file inside it.`);
    if (reason === 'ENOENT') {
      throw new PlainError(`There is no file ${path} (looked for ${resolve(path)}). Check its name and try again.`);
    }
    throw new PlainError(`${path} could not be read (${reason}). Check that you may open it and try again.`);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  const refusal = `${path} is not a csv file in UTF-8. In Sheets or Excel save it as "CSV UTF-8" and open that file.`;
  if (bytes.includes(0)) throw new PlainError(refusal);
  try {
    // TextDecoder takes the byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new PlainError(refusal);
  }
}

function parse(text: string, path: string): Cell[][] {
  const delimiter = csvDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) {
    throw new PlainError(
      `${path}: a quote (") in row ${(broken.row ?? 0) + 1} is not closed. Mend that row and try again.`,
    );
  }
  const rows = data.map((fields) => fields.map((field) => csvCell(field, delimiter)));
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}

/** The first row names the columns when it is all text and rows follow. */
function hasHeader([first, ...rest]: Cell[][]): boolean {
  return rest.length > 0 && first !== undefined && first.every((cell) => typeof cell === 'string');
}

function isPersian(cell: Cell): boolean {
  return typeof cell === 'string' && /\p{Script=Arabic}/u.test(cell);
}

function sheetName(path: string): string {
  // The engine refuses these signs in a sheet's name.
  const name = basename(path)
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]*?:/\\']/g, ' ')
    .trim();
  return name || 'Sheet1';
}

function columnWidths(cells: readonly Cell[][]): number[] {
  const longest = (column: number) => Math.max(...cells.map((row) => String(row[column] ?? '').length));
  return (cells[0] ?? []).map((_, column) => Math.min(240, Math.max(80, 24 + 8 * longest(column))));
}
