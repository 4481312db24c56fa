import { changeOf } from '../explanation/changeOf.ts';
import { FRACTION_STEP } from '../explanation/rankedCauses.ts';
import { roundedTo, shownStep } from '../explanation/shownParts.ts';
import { isolateSigned } from '../isolate.ts';
import { writeNumber, writePercent } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import type { Move } from './move.ts';

/** More than any step has: rounding is done before. */
const DECIMALS = 10;

/** Writes values of a metric, and differences with their sign. */
export interface MoveWriter {
  value(value: number, language: Language): string;
  /** With its sign and digits marked, so that they keep their order in any sentence. */
  difference(value: number, language: Language): string;
  /** The change between both values as they are written. */
  readonly change: number;
}

/**
 * How the numbers of a move are written, all to the same digit: shares as percents, whose differences are percentage points.
 * @param isPercent whether the values of a total are percents
 */
export function moveWriter(move: Pick<Move, 'isShare' | 'before' | 'after'>, isPercent: boolean): MoveWriter {
  const { isShare } = move;
  const step = isShare ? shownStep(move, FRACTION_STEP) : shownStep(move);
  const value = (number: number, language: Language): string => {
    const rounded = roundedTo(number, step);
    return isShare || isPercent ? writePercent(rounded, language, DECIMALS) : writeNumber(rounded, language);
  };
  return {
    value,
    difference: (number, language) => {
      const rounded = roundedTo(number, step);
      const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
      const size = isShare ? writeNumber(Math.abs(rounded) * 100, language) : value(Math.abs(rounded), language);
      const points = isShare ? { en: ' pp', fa: ' واحد درصد' }[language] : '';
      return `${isolateSigned(`${sign}${size}`)}${points}`;
    },
    change: roundedTo(roundedTo(move.after, step) - roundedTo(move.before, step), step),
  };
}

/** The change of the whole, in a sentence. */
export function moveSentence(name: Text, move: Pick<Move, 'before' | 'after'>, write: MoveWriter): Text {
  const { before, after } = move;
  const change = changeOf(move);
  const say = (language: Language): string => {
    const [from, to] = [before, after].map((value) => write.value(value, language));
    const difference = write.difference(write.change, language);
    if (change === 0) return language === 'fa' ? `${name.fa} همان ${to} ماند.` : `${name.en} stayed at ${to}.`;
    return language === 'fa'
      ? `${name.fa} از ${from} به ${to} ${change > 0 ? 'بالا رفت' : 'پایین آمد'} (${difference}).`
      : `${name.en} ${change > 0 ? 'rose' : 'fell'} from ${from} to ${to} (${difference}).`;
  };
  return { en: say('en'), fa: say('fa') };
}
