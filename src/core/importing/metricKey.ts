import { foldText } from '../fold.ts';

/** How Persian letters are written in a key. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'gh',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'v',
  ه: 'h',
  ی: 'i',
  ئ: 'y',
};

/**
 * The key of a metric that is known by no name, from the header of its column.
 * @example
 * metricKey('Demo calls (week)') //=> 'demo_calls_week'
 * metricKey('تماس‌ها') //=> 'tmasha'
 */
export function metricKey(header: string): string {
  const latin = [...foldText(header)].map((letter) => LETTERS[letter] ?? letter).join('');
  return latin.replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '') || 'metric';
}
