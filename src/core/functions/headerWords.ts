import { foldText } from '../fold.ts';
import type { Unit } from './argument.ts';

/** What the unit in a header says of its column: money, a count of things, or a share. */
export type HeaderUnit = 'money' | 'count' | 'fraction';

/** A header taken apart: the words that say what the column holds, and the unit beside them. */
export interface HeaderWords {
  /** Folded and in the singular, in the order of the header. */
  readonly words: readonly string[];
  readonly unit: HeaderUnit | null;
}

const MONEY = 'usd eur gbp irr irt toman rial dollar euro pound تومان ریال دلار یورو پوند';
const COUNTS = 'count number num no qty quantity تعداد شمار نفر عدد';
const SHARES = 'percent pct درصد';
/** How large the numbers are written, which changes nothing in what they are. */
const SCALES = 'k m mn bn thousand million billion هزار میلیون میلیارد';

const UNITS: ReadonlyMap<string, HeaderUnit | null> = new Map([
  ...listed(MONEY, 'money'),
  ...listed(COUNTS, 'count'),
  ...listed(SHARES, 'fraction'),
  ...listed(SCALES, null),
]);

const SIGNS: Readonly<Record<string, HeaderUnit>> = {
  $: 'money',
  '€': 'money',
  '£': 'money',
  '﷼': 'money',
  '#': 'count',
  '%': 'fraction',
  '٪': 'fraction',
};

/** Words that tell nothing about a column, beside those that only an amount or a count may be called. */
const FILLERS: ReadonlySet<string> = new Set('total sum of the in به کل مجموع جمع میزان'.split(' '));
const AMOUNTS: ReadonlySet<string> = new Set('amount مبلغ'.split(' '));

/** One word for several that mean the same beside any other. */
const SAME: Readonly<Record<string, string>> = {
  advertising: 'ad',
  advertisement: 'ad',
  advert: 'ad',
  spending: 'spend',
  spent: 'spend',
  client: 'customer',
  جدید: 'تازه',
  تبلیغاتی: 'تبلیغ',
  فالوور: 'دنبالکننده',
  فالور: 'دنبالکننده',
  لید: 'سرنخ',
};

/**
 * Takes a header apart. What stands in brackets or behind a comma is left out where it is a unit; any other word there belongs
 * to what the column holds.
 * @example
 * headerWords('هزینهٔ تبلیغات (تومان)') //=> { words: ['هزینه', 'تبلیغ'], unit: 'money' }
 */
export function headerWords(header: string): HeaderWords {
  const [main = '', ...asides] = header.split(/[()[\]{}،,:;|؛]|\s[-–—]\s/).filter((part) => part.trim() !== '');
  const units = asides.map(unitOf);
  const others = asides.filter((_, index) => units[index] === undefined);
  return {
    words: [main, ...others].flatMap(wordsIn),
    unit: [...units, signIn(header)].find((unit) => unit) ?? null,
  };
}

/**
 * The words without those around them that only say how the column is counted: «تعداد سفارش» is `سفارش` for a count, and for
 * nothing else.
 * @example
 * withoutFillers(['total', 'revenue'], 'money') //=> ['revenue']
 */
export function withoutFillers(words: readonly string[], unit: Unit): readonly string[] {
  const means = (word: string | undefined): boolean =>
    word !== undefined &&
    (FILLERS.has(word) ||
      (unit === 'money' && (AMOUNTS.has(word) || UNITS.get(word) === 'money')) ||
      (unit === 'count' && UNITS.get(word) === 'count'));
  let [from, to] = [0, words.length];
  while (to - from > 1 && means(words[from])) from++;
  while (to - from > 1 && means(words[to - 1])) to--;
  return words.slice(from, to);
}

function wordsIn(text: string): string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const pieces = foldText(apart).match(/[\p{L}\p{N}]+/gu) ?? [];
  return pieces.map((piece) => (UNITS.has(piece) ? piece : singular(piece))).filter((word) => !ENDINGS.has(word));
}

/** Endings that were written apart: «کلیک ها». */
const ENDINGS: ReadonlySet<string> = new Set(['ها', 'های', 'ی']);

function singular(word: string): string {
  const one = /^[a-z]+$/.test(word) ? singularEnglish(word) : singularPersian(word);
  return SAME[one] ?? one;
}

function singularEnglish(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|us|x|ch|sh)es$/, '$1')
    .replace(/s$/, '');
}

/** «مشتریان», «بازدیدکنندگان», «سفارشات» and «کلیک‌های» by their singular; «هزینه‌ی» is «هزینهٔ». */
function singularPersian(word: string): string {
  return word
    .replace(/^(.{2,})های?ی?$/, '$1')
    .replace(/^(.{3,})گان$/, '$1ه')
    .replace(/^(.{3,})ان$/, '$1')
    .replace(/^(.{4,})ات$/, '$1')
    .replace(/هی$/, 'ه');
}

/** The unit that an aside is, null for one that says only how large numbers are written; undefined where it is no unit. */
function unitOf(aside: string): HeaderUnit | null | undefined {
  const words = wordsIn(aside);
  if (!words.every((word) => UNITS.has(word) || FILLERS.has(word) || /^\d+$/.test(word))) return undefined;
  return words.map((word) => UNITS.get(word)).find((unit) => unit) ?? signIn(aside);
}

function signIn(text: string): HeaderUnit | null {
  const sign = Object.keys(SIGNS).find((each) => text.includes(each));
  return sign === undefined ? null : (SIGNS[sign] ?? null);
}

function listed(words: string, unit: HeaderUnit | null): [string, HeaderUnit | null][] {
  return words.split(' ').map((word) => [word, unit]);
}
