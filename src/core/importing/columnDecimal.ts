import { latinDigits } from '../fold.ts';
import type { DecimalMark } from './fileNumber.ts';

/**
 * Which mark stands before the decimals of a column that people typed; null where its texts do not prove it. A file is read by
 * its likeliest mark (`decimalMark`), since its rows are looked at before they are written; a column is not guessed.
 * @example
 * decimalOfColumn(['1.234,50', '1.500']) //=> ','
 * decimalOfColumn(['1,234']) //=> '.'
 * decimalOfColumn(['12,5']) //=> null
 */
export function decimalOfColumn(texts: readonly string[]): DecimalMark | null {
  const plain = texts.map(latinDigits);
  const some = (pattern: RegExp): boolean => plain.some((text) => pattern.test(text));
  const comma = some(/\d\.\d{3},\d/) || some(/\d\.\d{3}\.\d{3}/);
  const point = some(/\d,\d{3}\.\d/) || some(/\d,\d{3},\d{3}/);
  if (comma || point) return comma && point ? null : comma ? ',' : '.';
  if (some(/\d,(\d{1,2}|\d{4,})(?!\d)/)) return null;
  // 12.5 says that 1.234 is a little more than one; alone, it may be more than a thousand.
  return some(/\d\.(\d{1,2}|\d{4,})(?!\d)/) || !some(/(^|[^\d.,])\d{1,3}\.\d{3}(?![\d.,])/) ? '.' : null;
}
