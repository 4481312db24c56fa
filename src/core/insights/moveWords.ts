import { changeOf } from '../explanation/changeOf.ts';
import { isolate } from '../isolate.ts';
import { writeNumber, writePercent } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import type { Move } from './move.ts';

/** Digits enough to tell causes apart. */
const FIGURES = 4;

/** Writes values of a metric, and differences with their sign. */
export interface MoveWriter {
  value(value: number, language: Language): string;
  difference(value: number, language: Language): string;
}

/**
 * How the numbers of a move are written: shares as percents, whose differences are percentage points.
 * @param isPercent whether the values of a total are percents
 */
export function moveWriter({ isShare }: Pick<Move, 'isShare'>, isPercent: boolean): MoveWriter {
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

/** The change of the whole, in a sentence. */
export function moveSentence(name: Text, move: Pick<Move, 'before' | 'after'>, write: MoveWriter): Text {
  const { before, after } = move;
  const change = changeOf(move);
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
