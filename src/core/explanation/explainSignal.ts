import { isolate } from '../isolate.ts';
import { writeNumber, writeShort } from '../numbers/write.ts';
import type { Text } from '../text.ts';
import {
  FEWEST_VALUES,
  type IndividualsChart,
  individualsChart,
  NEAR_COUNT,
  NEAR_WINDOW,
  type Signal,
} from './individualsChart.ts';

/** What the last value of a series says, with its reason in a sentence. */
interface Explained {
  readonly signal: Signal;
  readonly sentence: Text;
}

/** A number as readers of each language see it. */
type Write = (value: number) => Text;

const short: Write = (value) => ({ en: writeShort(value, 'en'), fa: writeShort(value, 'fa') });

/**
 * Whether the last value of a series is a real change or its ordinary movement, in one sentence.
 * @param values from the oldest on; blanks are passed over
 * @returns null for fewer than 6 values
 * @example
 * explainSignal([41, 44, 40, 43, 42, 45, 43])?.sentence.en //=> 'Ordinary movement: between 35.5 and 49.7.'
 */
export function explainSignal(values: readonly (number | null)[], write: Write = short): Explained | null {
  const filled = values.filter((value): value is number => value !== null);
  const chart = filled.length < FEWEST_VALUES ? null : individualsChart(filled, null);
  const signal = chart?.signals[filled.length - 1];
  return chart && signal ? { signal, sentence: sentenceOf(signal, chart, filled, write) } : null;
}

function sentenceOf(signal: Signal, chart: IndividualsChart, values: readonly number[], write: Write): Text {
  const { mean, lower, upper } = chart;
  const last = values[values.length - 1] as number;
  switch (signal) {
    case 'ordinary':
      return ordinary(chart, values, write);
    case 'aboveLimit':
      return beyond({ en: 'above', fa: 'بالاتر از' }, last, upper, write);
    case 'belowLimit':
      return beyond({ en: 'below', fa: 'پایین‌تر از' }, last, lower, write);
    case 'nearUpper':
      return near({ en: 'upper', fa: 'بالای' }, write(upper));
    case 'nearLower':
      return near({ en: 'lower', fa: 'پایین' }, write(lower));
    case 'runAbove':
      return run({ en: 'above', fa: 'بالای' }, runLength(values, mean), write(mean));
    case 'runBelow':
      return run({ en: 'below', fa: 'زیر' }, runLength(values, mean), write(mean));
  }
}

/** What is never below 0 has no lower limit below it. */
function ordinary({ lower, upper }: IndividualsChart, values: readonly number[], write: Write): Text {
  const [from, to] = [write(lower), write(upper)];
  if (from.en === to.en)
    return { en: `No movement: always ${to.en}.`, fa: `تغییری نکرده است: همیشه ${isolate(to.fa)}.` };
  if (lower < 0 && values.every((value) => value >= 0)) {
    return { en: `Ordinary movement: up to ${to.en}.`, fa: `نوسان عادی است: تا ${isolate(to.fa)}.` };
  }
  return {
    en: `Ordinary movement: between ${from.en} and ${to.en}.`,
    fa: `نوسان عادی است: بین ${isolate(from.fa)} و ${isolate(to.fa)}.`,
  };
}

function beyond(side: Text, value: number, limit: number, write: Write): Text {
  const isSame = write(value).en === write(limit).en;
  const [shown, edge] = [value, limit].map(isSame ? exact : write) as [Text, Text];
  return {
    en: `A real change: ${shown.en} is ${side.en} the limit of ${edge.en}.`,
    fa: `تغییر واقعی است: ${isolate(shown.fa)} ${side.fa} حد ${isolate(edge.fa)} است.`,
  };
}

/** Where the reader's own way of writing would make a value and the limit that it crosses look the same. */
const exact: Write = (value) => ({ en: writeNumber(value, 'en'), fa: writeNumber(value, 'fa') });

function near(side: Text, limit: Text): Text {
  const [some, all] = [NEAR_COUNT, NEAR_WINDOW].map((count) => writeNumber(count, 'fa'));
  return {
    en: `A real change: ${NEAR_COUNT} of the last ${NEAR_WINDOW} are close to the ${side.en} limit of ${limit.en}.`,
    fa: `تغییر واقعی است: ${some} مقدار از ${all} مقدار آخر نزدیک حد ${side.fa} ${isolate(limit.fa)} است.`,
  };
}

function run(side: Text, length: number, mean: Text): Text {
  return {
    en: `A real change: ${length} in a row ${side.en} the mean of ${mean.en}.`,
    fa: `تغییر واقعی است: ${writeNumber(length, 'fa')} مقدار پیاپی ${side.fa} میانگین ${isolate(mean.fa)} است.`,
  };
}

/** How many of the last values lie on the side of the very last. */
function runLength(values: readonly number[], mean: number): number {
  const side = Math.sign((values[values.length - 1] as number) - mean);
  const others = values.map((value) => Math.sign(value - mean) !== side);
  return values.length - 1 - others.lastIndexOf(true);
}
