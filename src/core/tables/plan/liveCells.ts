import { quoted } from '../../formula/dialects/sheets.ts';
import type { Text } from '../../text.ts';

/** Says kindly that nobody stands behind a row yet. */
export const noOwner: Text = { en: 'Who takes it?', fa: 'چه کسی؟' };

/** The columns of another tab as formulas name them, such as `'OKRs'!$C:$C`; null for one that is gone. */
export type ColumnsOf<Key extends string> = (column: Key) => string | null;

/**
 * A formula that shows what a row of another tab holds, wherever people move, sort or rename it; null where a column is gone.
 * @param word by which the row is known in its column `known`
 */
export function liveCell<Key extends string>(
  columns: ColumnsOf<Key>,
  known: Key,
  word: string,
  wanted: Key,
  blank = '',
): string | null {
  const [from, to] = [columns(known), columns(wanted)];
  if (from === null || to === null) return null;
  const cell = `INDEX(${to};MATCH(${quoted(word)};${from};0))`;
  return `=IFERROR(IF(${cell}="";${quoted(blank)};${cell});"")`;
}

/** Whether a formula is one of those. */
export function isLive(formula: string): boolean {
  return /^=IFERROR\(IF\(INDEX\(/.test(formula.replace(/\s/g, ''));
}
