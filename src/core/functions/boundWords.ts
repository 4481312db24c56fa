import { writeNumber } from '../numbers/write.ts';
import type { Language, Text } from '../text.ts';
import type { Bounds } from './argument.ts';

const WORDS = {
  min: { en: 'at least', fa: 'دست‌کم' },
  above: { en: 'above', fa: 'بزرگ‌تر از' },
  max: { en: 'at most', fa: 'حداکثر' },
  below: { en: 'below', fa: 'کوچک‌تر از' },
} as const satisfies Readonly<Record<Exclude<keyof Bounds, 'whole'>, Text>>;
const WHOLE: Text = { en: 'whole', fa: 'عدد صحیح' };

/**
 * What numbers an argument may be, a limit a text; none where it may be any.
 * @example
 * boundWords({ above: 0, max: 1 }, 'en') //=> ['above 0', 'at most 1']
 */
export function boundWords(bounds: Bounds, language: Language): string[] {
  const limits = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((bound) => {
    const limit = bounds[bound];
    return limit === undefined ? [] : [`${WORDS[bound][language]} ${writeNumber(limit, language)}`];
  });
  return bounds.whole ? [WHOLE[language], ...limits] : limits;
}
