import { isolate } from '../isolate.ts';

/** The longest that a mail quotes of what someone wrote, in characters. */
const LONGEST = 160;

/**
 * What someone wrote, as a mail quotes it: in one line, not too long, and without marks that would turn the rest of the line around.
 * @example
 * userText('  Win\n more ') //=> 'Win more'
 */
export function userText(written: string): string {
  const line = written
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trim()}…`
    : line;
}

/** The same with marks that keep its own direction. */
export function quoted(written: string): string {
  return isolate(userText(written));
}
