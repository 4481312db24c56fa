import { quoted } from '../formula/dialects/sheets.ts';
import type { Table } from './table.ts';

/** The mark by which tabs are found again, whatever people call them and wherever they move them. */
export const TAB_MARK = 'rasad.tab';

/** The mark of a column: the table's id and the column's key. */
export function columnMark(table: Table, key: string): string {
  return `${table.id}.${key}`;
}

/**
 * A formula for a blank text, without `=`, which carries the mark of a column. It stands in the hidden row of formulas, and so
 * moves and is copied with its column, into other files too.
 * @example markedBlank('scorecard.start') //=> 'IF(FALSE;"scorecard.start";"")'
 */
export function markedBlank(mark: string): string {
  return `IF(FALSE;${quoted(mark)};"")`;
}

/** The mark that a formula carries, however the spreadsheet writes it; null where it carries none. */
export function markIn(formula: string): string | null {
  return /IF\(\s*FALSE(?:\(\))?\s*[;,]\s*"([^"]+)"\s*[;,]\s*""\s*\)/i.exec(formula)?.[1] ?? null;
}
