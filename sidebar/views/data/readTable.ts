import Papa from 'papaparse';
import type { FileTable } from '../../../src/core/importing/mapping.ts';

/**
 * The table in a text that was pasted or stood in a file; null where there is none. Lines of remarks before the header, as Google
 * Analytics writes them, and titles above it are passed over.
 */
export function readTable(text: string): FileTable | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: delimiterOf(text) });
  const isRemark = (row: readonly string[]): boolean => row[0]?.trimStart().startsWith('#') ?? false;
  const at = data.findIndex((row, index) => !isRemark(row) && isHeader(row, data.slice(index + 1).find(isFilled)));
  const header = data[at]?.map((word) => word.trim());
  if (!header) return null;
  const width = header.reduce((last, word, index) => (word === '' ? last : index + 1), 0);
  const rows = data.slice(at + 1).map((row) => (isRemark(row) ? [] : row.slice(0, width)));
  while (rows.length > 0 && !isFilled(rows[rows.length - 1] as string[])) rows.pop();
  return rows.length === 0 ? null : { header: header.slice(0, width), rows, headerLine: at + 1 };
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
  return row.some((cell) => cell.trim() !== '');
}

/** A title above a table fills fewer cells than the rows below. */
function isHeader(row: readonly string[], next: readonly string[] | undefined): boolean {
  const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;
  return next !== undefined && filled(row) >= Math.min(2, filled(next)) && filled(row) * 2 >= filled(next);
}
