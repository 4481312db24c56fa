import Papa from 'papaparse';
import { claritySections } from '../../../src/core/importing/exports/claritySections.ts';
import { periodIn } from '../../../src/core/importing/filePeriod.ts';
import type { FileTable } from '../../../src/core/importing/mapping.ts';

/**
 * The table in a text that was pasted or stood in a file; null where there is none. Lines of remarks before the header, as Google
 * Analytics writes them, and titles above it are passed over, but for the period that they name.
 */
export function readTable(text: string): FileTable | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: delimiterOf(text) });
  const sections = claritySections(data);
  if (sections) return withPeriod(sections, data);
  const isRemark = (row: readonly string[]): boolean => row[0]?.trimStart().startsWith('#') ?? false;
  const widest = data
    .slice(0, LOOKED_AT)
    .reduce((most, row) => (isRemark(row) ? most : Math.max(most, filled(row))), 0);
  const at = data.findIndex(
    (row, index) => !isRemark(row) && isHeader(row, data.slice(index + 1).find(isFilled), widest),
  );
  const header = data[at]?.map((word) => word.trim());
  if (!header) return null;
  const width = header.reduce((last, word, index) => (word === '' ? last : index + 1), 0);
  const rows = data.slice(at + 1).map((row) => (isRemark(row) ? [] : row.slice(0, width)));
  while (rows.length > 0 && !isFilled(rows[rows.length - 1] as string[])) rows.pop();
  return rows.length === 0 ? null : withPeriod({ header: header.slice(0, width), rows, headerLine: at + 1 }, data);
}

function withPeriod(table: FileTable, lines: readonly (readonly string[])[]): FileTable {
  const period = periodIn(lines.slice(0, table.headerLine - 1).map((cells) => cells.join(' ')));
  return period ? { ...table, period } : table;
}

/** The likelier first: a line that has both holds decimal commas, or a sentence with a semicolon, of which there are fewer. */
const DELIMITERS = ['\t', ';', '|', ','];
const LOOKED_AT = 50;

/** The mark that stands in most of the first lines: titles have none. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, LOOKED_AT).filter((line) => !line.trimStart().startsWith('#'));
  const count = (mark: string): number => lines.filter((line) => line.includes(mark)).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function isFilled(row: readonly string[]): boolean {
  return filled(row) > 0;
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** A title above a table fills fewer cells than the rows below, and so do several of them. */
function isHeader(row: readonly string[], next: readonly string[] | undefined, widest: number): boolean {
  return next !== undefined && filled(row) >= Math.min(2, widest) && filled(row) * 2 >= filled(next);
}
