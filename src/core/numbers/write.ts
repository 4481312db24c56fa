import { persianDigits } from '../fold.ts';
import type { Language } from '../text.ts';

/** A number with its thousands grouped, for people to read: `1,234.5`, or `۱٬۲۳۴٫۵` in Persian. At most 12 digits count. */
export function writeNumber(value: number, language: Language): string {
  const [whole = '0', decimals] = plainDecimal(Number(value.toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const latin = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  if (language === 'en') return latin;
  return persianDigits(latin).replace(/,/g, '٬').replace('.', '٫').replace('-', '−');
}

/** A fraction as a percentage: 0.05 is `5%`, or `۵٪` in Persian. At most `decimals` decimals (default 1). */
export function writePercent(fraction: number, language: Language, decimals = 1): string {
  const percent = writeNumber(Number((fraction * 100).toFixed(decimals)), language);
  return language === 'fa' ? `${percent}٪` : `${percent}%`;
}

/** Decimal digits without an exponent: JavaScript writes 1e21 and 1e-7 with one. */
export function plainDecimal(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', decimals = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  const digits = whole + decimals;
  if (exponent >= 0) return sign + digits.padEnd(whole.length + exponent, '0');
  return `${sign}0.${'0'.repeat(-exponent - whole.length)}${digits}`;
}
