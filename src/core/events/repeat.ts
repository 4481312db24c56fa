import { foldText } from '../fold.ts';
import type { Text } from '../text.ts';

/** How an event comes back, by id, as people choose it. */
export const repeatWords = {
  once: { en: 'Once', fa: 'یک بار' },
  yearly: { en: 'Every year', fa: 'هر سال میلادی' },
  jalaliYearly: { en: 'Every Jalali year', fa: 'هر سال جلالی' },
  blackFriday: { en: 'Every Black Friday', fa: 'هر جمعهٔ سیاه' },
} as const satisfies Readonly<Record<string, Text>>;

export type Repeat = keyof typeof repeatWords;

/**
 * How an event comes back, by its word in either language; null where the word is none of them.
 * @example
 * repeatOf('هر سال جلالی') //=> 'jalaliYearly'
 */
export function repeatOf(typed: string): Repeat | null {
  const wanted = foldText(typed);
  const ids = Object.keys(repeatWords) as Repeat[];
  return ids.find((id) => Object.values(repeatWords[id]).some((word) => foldText(word) === wanted)) ?? null;
}
