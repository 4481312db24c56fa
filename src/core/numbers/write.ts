import { persianDigits } from '../fold.ts';
import type { Language } from '../text.ts';

/**
 * A number with its thousands grouped, for people to read: `1,234.5`, or `۱٬۲۳۴٫۵` in Persian. At most 12 digits count.
 * @example
 * writeNumber(1234.5, 'fa') //=> '۱٬۲۳۴٫۵'
 */
export function writeNumber(value: number, language: Language): string {
  return inDigitsOf(language, grouped(plainDecimal(Number(value.toPrecision(12)))));
}

/**
 * A number with every digit that counts, but at most 6 decimals: `1,234.5`, or `1234.5` where it is not grouped.
 * @example
 * writeExact(1234.5, 'en', { isGrouped: false }) //=> '1234.5'
 */
export function writeExact(value: number, language: Language, { isGrouped }: { isGrouped: boolean }): string {
  const plain = plainDecimal(Number(value.toFixed(6)));
  return inDigitsOf(language, isGrouped ? grouped(plain) : plain);
}

const SCALES: readonly { readonly size: number; readonly en: string; readonly fa: string }[] = [
  { size: 1e12, en: 'T', fa: 'تریلیون' },
  { size: 1e9, en: 'B', fa: 'میلیارد' },
  { size: 1e6, en: 'M', fa: 'میلیون' },
  { size: 1e3, en: 'K', fa: 'هزار' },
];

/**
 * A number in at most 3 significant figures, unless more are wanted: `1.25M`, «۱٫۲۵ میلیون».
 * @example
 * writeShort(1_254_000, 'fa') //=> '۱٫۲۵ میلیون'
 */
export function writeShort(value: number, language: Language, figures = 3): string {
  const rounded = Number(value.toPrecision(figures));
  const scale = SCALES.find(({ size }) => Math.abs(rounded) >= size);
  if (!scale) return writeNumber(rounded, language);
  return `${writeNumber(rounded / scale.size, language)}${language === 'fa' ? ' ' : ''}${scale[language]}`;
}

/**
 * A fraction as a percentage: 0.05 is `5%`, or `۵٪` in Persian. At most `decimals` decimals (default 1).
 * @example
 * writePercent(0.0525, 'en') //=> '5.3%'
 */
export function writePercent(fraction: number, language: Language, decimals = 1): string {
  const percent = writeNumber(Number((fraction * 100).toFixed(decimals)), language);
  return language === 'fa' ? `${percent}٪` : `${percent}%`;
}

function grouped(plain: string): string {
  const [whole = '', decimals] = plain.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

function inDigitsOf(language: Language, latin: string): string {
  if (language === 'en') return latin;
  return persianDigits(latin).replace(/,/g, '٬').replace('.', '٫').replace('-', '−');
}

/**
 * Decimal digits without an exponent: JavaScript writes 1e21 and 1e-7 with one.
 * @example
 * plainDecimal(1e-7) //=> '0.0000001'
 */
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
