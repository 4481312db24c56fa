import { cleanText, latinDigits, persianDigits } from '../fold.ts';
import type { Text } from '../text.ts';

/** What a typed text turned out to be: a number, two possible numbers, or none. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: Text }
  | { readonly kind: 'none' };

const NONE: NumberReading = { kind: 'none' };

const SCALES: Readonly<Record<string, number>> = {
  هزار: 1e3,
  میلیون: 1e6,
  میلیارد: 1e9,
  تریلیون: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
};

/**
 * Reads a number as people type it: digits of three scripts, grouped thousands, `٫` or `.`, percent (`۳٫۵٪` is 0.035),
 * negatives (`(۱۲)`, `۱۲-`, `−۱۲`) and words of scale and their sums («۲ میلیون و ۵۰۰ هزار»). A text with two readings,
 * such as `12,5` or `12/5`, is never guessed.
 */
export function readNumber(text: string): NumberReading {
  const typed = latinDigits(cleanText(text))
    .replace(/ي/g, 'ی')
    .replace(/\u200c/g, ' ')
    .replace(/−/g, '-')
    .toLowerCase();
  const unsigned = withoutSign(typed);
  const percent = /^(.*?) ?(?:%|٪|درصد|percent)$/.exec(unsigned.text);
  const reading = percent ? divided(readParts(percent[1] ?? ''), 100) : readParts(unsigned.text);
  return reading.kind === 'number' && unsigned.negative ? { kind: 'number', value: -reading.value } : reading;
}

function withoutSign(typed: string): { text: string; negative: boolean } {
  const inBrackets = /^\((.+)\)$/.exec(typed);
  if (inBrackets) return { text: (inBrackets[1] ?? '').trim(), negative: true };
  const behind = /^([^-]+)-$/.exec(typed);
  if (behind) return { text: (behind[1] ?? '').trim(), negative: true };
  const ahead = /^([+-]) ?(.+)$/.exec(typed);
  if (ahead) return { text: ahead[2] ?? '', negative: ahead[1] === '-' };
  return { text: typed, negative: false };
}

/** The parts of «۲ میلیون و ۵۰۰ هزار», which add up; each scale must be smaller than the one before. */
function readParts(text: string): NumberReading {
  let total = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  const parts = text.split(/ و | and /);
  for (const part of parts) {
    const match = /^([0-9.,٫٬،/]+) ?([a-z\u0600-\u06ff]*)$/.exec(part.trim());
    if (!match) return NONE;
    const figure = readFigure(match[1] ?? '');
    if (figure.kind !== 'number') return figure;
    const scale = match[2] ? SCALES[match[2]] : 1;
    if (scale === undefined || scale >= lastScale) return NONE;
    lastScale = scale;
    total += scaled(figure.value, scale);
  }
  return { kind: 'number', value: total };
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function readFigure(figure: string): NumberReading {
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
      : { en: `the date ${left}/${right}`, fa: `تاریخ ${fa(`${left}/${right}`)}` };
  return {
    kind: 'ambiguous',
    readings: { en: `${decimal.en} or ${other.en}`, fa: `${decimal.fa} یا ${other.fa}` },
  };
}

function divided(reading: NumberReading, divisor: number): NumberReading {
  if (reading.kind !== 'number') return reading;
  return { kind: 'number', value: Number((reading.value / divisor).toPrecision(15)) };
}
