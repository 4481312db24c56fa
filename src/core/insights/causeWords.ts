import { isolate } from '../isolate.ts';
import { writeNumber, writePercent } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import { type Cause, type Move, UNNAMED } from './move.ts';

/** Digits enough to tell causes apart. */
const FIGURES = 4;

/** Writes values of a metric, and differences with their sign. */
export interface MoveWriter {
  value(value: number, language: Language): string;
  difference(value: number, language: Language): string;
}

/**
 * How the numbers of a move are written: as percents where every rate is a share of its whole, whose differences are percentage points.
 * @param isPercent whether the values of a total are percents
 */
export function moveWriter({ kind, before, after, causes }: Move, isPercent: boolean): MoveWriter {
  const rates = [before, after, ...causes.flatMap((cause) => [cause.before, cause.after])];
  const isShare = kind === 'ratio' && rates.every((rate) => rate === null || (rate >= 0 && rate <= 1));
  const value = (number: number, language: Language): string =>
    isShare || isPercent
      ? writePercent(number, language, 2)
      : writeNumber(Number(number.toPrecision(FIGURES)), language);
  return {
    value,
    difference: (number, language) => {
      const sign = number > 0 ? '+' : number < 0 ? '−' : '';
      if (!isShare) return `${sign}${value(Math.abs(number), language)}`;
      const points = writeNumber(Number((Math.abs(number) * 100).toFixed(2)), language);
      return language === 'fa' ? `${sign}${points} واحد درصد` : `${sign}${points} pp`;
    },
  };
}

/** The name of a segment; the rows that have none are one too. */
export function segmentName({ segment }: Pick<Cause, 'segment'>): Text {
  return segment === UNNAMED ? { en: '(blank)', fa: '(بی‌نام)' } : { en: isolate(segment), fa: isolate(segment) };
}

/**
 * What a segment did to the whole, in a sentence. It says where a change happened: why people did so, numbers alone do not tell.
 * @param write as `moveWriter` gives it
 */
export function causeSentence(cause: Cause, { kind }: Pick<Move, 'kind'>, write: MoveWriter): Text {
  const name = segmentName(cause);
  const say = (language: Language): string => {
    const difference = isolate(write.difference(cause.effect, language));
    const text = kind === 'total' ? totalWords(cause, write, language) : ratioWords(cause, write, language);
    return language === 'fa' ? `${name.fa}: ${text} (${difference})` : `${name.en}: ${text} (${difference})`;
  };
  return { en: say('en'), fa: say('fa') };
}

function totalWords({ before, after }: Cause, write: MoveWriter, language: Language): string {
  const [from, to] = [before ?? 0, after ?? 0].map((value) => write.value(value, language));
  return language === 'fa' ? `از ${from} به ${to}` : `from ${from} to ${to}`;
}

function ratioWords(cause: Cause, write: MoveWriter, language: Language): string {
  const { before, after, rateEffect, mixEffect } = cause;
  const isFa = language === 'fa';
  if (before === null)
    return isFa
      ? `تازه آمده، با نرخ ${write.value(after ?? 0, language)}`
      : `new, at ${write.value(after ?? 0, language)}`;
  if (after === null)
    return isFa
      ? `دیگر نیست؛ نرخش ${write.value(before, language)} بود`
      : `gone; its rate was ${write.value(before, language)}`;
  if (Math.abs(rateEffect ?? 0) >= Math.abs(mixEffect ?? 0)) {
    const [from, to] = [before, after].map((value) => write.value(value, language));
    return isFa ? `نرخ خودش از ${from} به ${to} رسید` : `its own rate went from ${from} to ${to}`;
  }
  return isFa
    ? `سهمش از کل عوض شد؛ نرخش ${write.value(after, language)} است`
    : `its share of the whole changed; its rate is ${write.value(after, language)}`;
}

/** The change of the whole, in a sentence. */
export function moveSentence(name: Text, { before, after }: Move, write: MoveWriter): Text {
  const change = after - before;
  const say = (language: Language): string => {
    const [from, to] = [before, after].map((value) => write.value(value, language));
    const difference = isolate(write.difference(change, language));
    if (change === 0) return language === 'fa' ? `${name.fa} همان ${to} ماند.` : `${name.en} stayed at ${to}.`;
    return language === 'fa'
      ? `${name.fa} از ${from} به ${to} ${change > 0 ? 'بالا رفت' : 'پایین آمد'} (${difference}).`
      : `${name.en} ${change > 0 ? 'rose' : 'fell'} from ${from} to ${to} (${difference}).`;
  };
  return { en: say('en'), fa: say('fa') };
}
