import { cleanText, foldText, latinDigits, persianDigits } from '../fold.ts';
import type { Language, Text } from '../text.ts';
import type { MoneyUnit } from './moneyUnit.ts';
import { writeNumber } from './write.ts';

/** What a typed text turned out to be: a number, two possible numbers, a number of an unknown unit, or none. */
export type NumberReading =
  /** `unit` is there where a currency stands with the number. */
  | { readonly kind: 'number'; readonly value: number; readonly unit?: MoneyUnit }
  | { readonly kind: 'ambiguous'; readonly readings: Text }
  | { readonly kind: 'unknownWord'; readonly word: string }
  | { readonly kind: 'none' };

const NONE: NumberReading = { kind: 'none' };

/** How accountants write a zero, and others that nothing is known. */
const DASH: NumberReading = { kind: 'ambiguous', readings: { en: '0 or a blank', fa: '۰ یا خالی' } };

const SCALES: ReadonlyMap<string, number> = new Map([
  ['هزار', 1e3],
  ['میلیون', 1e6],
  ['میلیارد', 1e9],
  ['تریلیون', 1e12],
  ['همت', 1e12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

/** Stands for «هزار میلیارد تومان»: the one scale that is money too. */
const HEMMAT = 'همت';

/** How each unit is written, folded. */
const CURRENCIES: Readonly<Record<MoneyUnit, RegExp>> = {
  TOMAN: /^(تومان|تومن|ت|tomans?)$/,
  RIAL: /^(ریال|﷼|irr|rials?)$/,
  RIAL_NEW: /^(ریال جدید|new rials?)$/,
  QERAN: /^(قران|qerans?)$/,
  USD: /^((us )?\$|دلار( امریکا)?|usd|(us )?dollars?)$/,
  EUR: /^(€|یورو|eur|euros?)$/,
  GBP: /^(£|پوند( انگلیس)?|gbp|pounds?( sterling)?)$/,
  AED: /^(درهم( امارات)?|aed|(uae )?dirhams?)$/,
  TRY: /^(₺|لیر( ترکیه)?|try|(turkish )?liras?)$/,
};

/** A figure, a word, or a single sign. */
const TOKEN = /\d[\d.,٫٬،/]*|[.٫]\d+|[\p{L}\p{M}]+|\S/gu;

/**
 * The order of tokens that makes a number, one letter for each kind: a figure `n` with its scales `s`, further parts after
 * «و» `a`, percent `p`, currency `c`; and the four places where a sign or bracket may stand.
 */
const NUMBER = /^([-+(]?)(c?)([-+(]?)p?(ns*(?:ans*)*)p?([-)]?)(c?)([-)]?)$/;

/**
 * Reads a number as people type it: digits of three scripts, grouped thousands, `٫` or `.`, percent (`۳٫۵٪` is 0.035),
 * negatives (`(۱۲)`, `۱۲-`, `−۱۲`, `-$5`), words of scale and their sums («۲ میلیون و ۵۰۰ هزار»), and a currency. A text with two
 * readings, such as `12,5` or `12/5`, is never guessed, nor is an unknown word such as «م».
 * @example
 * readNumber('۱٫۵ میلیون تومان') //=> { kind: 'number', value: 1500000, unit: 'TOMAN' }
 * readNumber('(۱۲)') //=> { kind: 'number', value: -12 }
 */
export function readNumber(text: string): NumberReading {
  const tokens = tokensOf(text);
  if (tokens.length === 1 && tokens[0]?.kind === '-') return DASH;
  const shape = tokens.map(({ kind }) => kind).join('');
  const match = NUMBER.exec(shape.replace(/u/g, 's'));
  if (!match) return NONE;
  const signs = [match[1], match[3], match[5], match[7]].join('');
  if (!['', '-', '+', '()'].includes(signs)) return NONE;
  const unknown = tokens.find(({ kind }) => kind === 'u');
  if (unknown) return { kind: 'unknownWord', word: unknown.text };
  const percents = tokens.filter(({ kind }) => kind === 'p').length;
  const units = [...new Set(tokens.flatMap(({ unit }) => unit ?? []))];
  if (percents + units.length > 1) return NONE;
  const reading = sumOfParts(tokens);
  if (reading.kind !== 'number') return reading;
  const [figure] = tokens.filter(({ kind }) => kind === 'n');
  if (figure && tokens.length === 2 && IRANIAN.has(units[0]) && /^\d{1,3}\.\d{3}$/.test(figure.text)) {
    return dottedAmount(figure.text);
  }
  const value = Number((reading.value / (percents ? 100 : 1)).toPrecision(15));
  const [unit] = units;
  return { kind: 'number', value: signs === '-' || signs === '()' ? 0 - value : value, ...(unit && { unit }) };
}

/** Units of which nobody counts thousandths. */
const IRANIAN: ReadonlySet<MoneyUnit | undefined> = new Set<MoneyUnit>(['TOMAN', 'RIAL']);

/** «۱۲.۵۰۰ تومان» is mostly meant for 12,500. */
function dottedAmount(figure: string): NumberReading {
  const [decimal, grouped] = [Number(figure), Number(figure.replace('.', ''))];
  const readings = (language: Language): string[] => [decimal, grouped].map((each) => writeNumber(each, language));
  return { kind: 'ambiguous', readings: { en: readings('en').join(' or '), fa: readings('fa').join(' یا ') } };
}

interface Token {
  /** As in the order above; `u` is an unknown word, `?` any other sign. */
  readonly kind: string;
  readonly text: string;
  readonly scale?: number;
  readonly unit?: MoneyUnit;
}

function tokensOf(text: string): Token[] {
  const pieces = latinDigits(cleanText(text.replace(/\u200c/g, ' '))).match(TOKEN) ?? [];
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const [piece = '', next = ''] = pieces.slice(index, index + 2);
    const pair = currencyToken(`${piece} ${next}`);
    if (pair) index++;
    tokens.push(pair ?? currencyToken(piece) ?? otherToken(piece));
  }
  return tokens;
}

/** A currency has one word or two: «ریال جدید». */
function currencyToken(text: string): Token | undefined {
  if (/^\d/.test(text)) return undefined;
  const folded = foldText(text);
  const found = Object.entries(CURRENCIES).find(([, pattern]) => pattern.test(folded));
  return found && { kind: 'c', text, unit: found[0] as MoneyUnit };
}

function otherToken(text: string): Token {
  const folded = foldText(text);
  const scale = SCALES.get(folded);
  if (scale) return { kind: 's', text, scale, ...(folded === HEMMAT && { unit: 'TOMAN' }) };
  return { kind: KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? '?', text };
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['n', /\d/],
  ['-', /^[-−–—]$/],
  ['+', /^\+$/],
  ['(', /^\($/],
  [')', /^\)$/],
  ['p', /^(%|٪|درصد|percent)$/],
  ['a', /^(و|and)$/],
  ['u', /\p{L}/u],
];

/**
 * The sum of parts such as «۲ میلیون» and «۵۰۰ هزار»: each part must have a smaller scale than the one before. Scales after
 * one figure grow and multiply: «هزار میلیارد» is 10¹².
 */
function sumOfParts(tokens: readonly Token[]): NumberReading {
  const parts: { value: number; scale: number }[] = [];
  let lastScale = 1;
  for (const { kind, text, scale } of tokens) {
    const part = parts[parts.length - 1];
    if (kind === 'n') {
      const figure = readFigure(text);
      if (figure.kind !== 'number') return figure;
      parts.push({ value: figure.value, scale: 1 });
      lastScale = 1;
    } else if (scale && part) {
      if (scale <= lastScale) return NONE;
      part.scale *= scale;
      lastScale = scale;
    }
  }
  const falls = parts.every(({ scale }, index) => index === 0 || scale < (parts[index - 1]?.scale ?? 0));
  if (!falls) return NONE;
  const value = parts.reduce((sum, part) => sum + part.value * part.scale, 0);
  const [before, last] = parts.slice(-2);
  // «۲ میلیون و ۵۰۰» is 2,500,000 in speech, and 2,000,500 by the letter.
  if (before && last && before.scale >= 1e6 && last.scale === 1 && last.value < 1000) {
    const spoken = value - last.value + (last.value * before.scale) / 1000;
    const readings = (language: Language): string[] => [spoken, value].map((each) => writeNumber(each, language));
    return {
      kind: 'ambiguous',
      readings: { en: readings('en').join(' or '), fa: readings('fa').join(' یا ') },
    };
  }
  return { kind: 'number', value };
}

/** As much of Europe writes: `1.200,00`, `1.200.000`. A single `1.200` has a decimal point. */
const DOTTED = /^\d{1,3}(\.\d{3})+(\.\d{3}|,\d+)$/;

function readFigure(figure: string): NumberReading {
  if (DOTTED.test(figure)) {
    return { kind: 'number', value: Number(figure.replace(/\./g, '').replace(',', '.')) };
  }
  const plain = figure.replace(/٫/g, '.').replace(/[٬،]/g, ',');
  if (/^\d+(\.\d+)?$/.test(plain) || /^\.\d+$/.test(plain)) return { kind: 'number', value: Number(plain) };
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return { kind: 'number', value: Number(plain.replace(/,/g, '')) };
  const twoReadings = /^(\d+)([,/])(\d+)$/.exec(plain);
  if (!twoReadings) return NONE;
  const [, left = '', mark, right = ''] = twoReadings;
  const fa = persianDigits;
  const decimal: Text = { en: `${left}.${right}`, fa: fa(`${left}٫${right}`) };
  const other: Text =
    mark === ','
      ? { en: `${left}${right}`, fa: fa(`${left}${right}`) }
      : namesDay(left, right)
        ? { en: `the date ${left}/${right}`, fa: `تاریخ ${fa(`${left}/${right}`)}` }
        : { en: `${left} divided by ${right}`, fa: fa(`${left} تقسیم بر ${right}`) };
  return {
    kind: 'ambiguous',
    readings: { en: `${decimal.en} or ${other.en}`, fa: `${decimal.fa} یا ${other.fa}` },
  };
}

/** Whether two figures around a slash may be a day and a month; else they are a quotient. */
function namesDay(left: string, right: string): boolean {
  return Number(left) <= 31 && Number(right) <= 31 && left.length <= 2 && right.length <= 2;
}
