import { plainDecimal } from '../numbers/write.ts';

/** A number as formula text: 0.9 is `9/10`, since the decimal sign depends on the locale. Negative ones are bracketed. */
export function numberText(value: number): string {
  const [whole = '0', decimals] = plainDecimal(Math.abs(value)).split('.');
  const digits = (whole + (decimals ?? '')).replace(/^0+(?=\d)/, '');
  const text = decimals === undefined ? digits : `${digits}/1${'0'.repeat(decimals.length)}`;
  return value < 0 ? `(-${text})` : text;
}

/** A text as formula text: quotes inside it are doubled. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
