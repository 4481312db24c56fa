import { latinDigits } from '../fold.ts';
import { type NumberReading, readNumber } from '../numbers/read.ts';

export type DecimalMark = '.' | ',';

/**
 * Which mark stands before the decimals of a column. A single text such as `1,234` does not tell; the others of its column do.
 * @example
 * decimalMark(['1.234,50', '12,5']) //=> ','
 * decimalMark(['1,234', '12.5']) //=> '.'
 */
export function decimalMark(texts: readonly string[]): DecimalMark {
  const plain = texts.map(latinDigits);
  return speakFor(',', '.', plain) && !speakFor('.', ',', plain) ? ',' : '.';
}

function speakFor(mark: DecimalMark, other: DecimalMark, texts: readonly string[]): boolean {
  const decimals = new RegExp(`\\d\\${mark}(\\d{1,2}|\\d{4,})(?!\\d)(?!\\${mark})`);
  const both = new RegExp(`\\d\\${other}\\d{3}\\${mark}\\d`);
  return texts.some((text) => decimals.test(text) || both.test(text));
}

/**
 * Whether no text of a column, or texts of both kinds, tell which mark stands before its decimals, while some mean another number with
 * the other.
 * @example
 * leavesDecimalOpen(['1.234', '2.500']) //=> true
 * leavesDecimalOpen(['1.234', '2.5']) //=> false
 */
export function leavesDecimalOpen(texts: readonly string[]): boolean {
  const plain = texts.map(latinDigits);
  if (speakFor(',', '.', plain) !== speakFor('.', ',', plain)) return false;
  return plain.some((text) => JSON.stringify(readFileNumber(text, '.')) !== JSON.stringify(readFileNumber(text, ',')));
}

/**
 * A number of a file as it was meant in a column with this decimal mark.
 * @example
 * readFileNumber('1.234,5', ',') //=> { kind: 'number', value: 1234.5 }
 */
export function readFileNumber(text: string, decimal: DecimalMark): NumberReading {
  if (decimal === '.') return readNumber(text);
  return readNumber(
    latinDigits(text)
      .replace(/(\d)[.٬](?=\d{3}(?!\d))/g, '$1')
      .replace(/(\d)[,٫](?=\d)/g, '$1.'),
  );
}

/**
 * Whether a text of a column of numbers says that there is none.
 * @example
 * saysNothing('(not set)') //=> true
 */
export function saysNothing(text: string): boolean {
  return /^(|[-–—]+|n\/?a|null|none|nan|\(not set\)|#n\/a|ندارد|نامشخص)$/i.test(text.trim());
}
