/** A way of writing that Persian text in the product must not have. */
interface Mistake {
  readonly called: string;
  readonly found: RegExp;
}

const LETTER = '[\\p{L}\\u0654]';
const PERSIAN_LETTER = '(?:(?=\\p{Script=Arabic})[\\p{L}\\u0654])';
const word = (inside: string) => new RegExp(`(?<![\\p{L}\\u0654\\u200c])(?:${inside})(?![\\p{L}\\u0654\\u200c])`, 'u');

const VERBS =
  'شود شوند شوید شویم کند کنند کنید کنیم دهد دهند دهید گیرد گیرند گیرید خواند خوانند خوانید تواند توانند توانید توانیم توان ' +
  'باشد باشند خواهد خواهند خواهید رسد رسند آید آیند ماند مانند رود روند نویسد نویسند نویسید بیند بینند بینید داند دانند ' +
  'سازد سازند سنجد سنجند افتد زند زنند گذارد گذارند آورد آورند گوید گویند خورد یابد یابند گردد شد شدند کرد کردند داد گرفت';
const ENDINGS = 'ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان';

const MISTAKES: readonly Mistake[] = [
  { called: 'Arabic ي for ی', found: /\u064a/ },
  { called: 'ى for ی', found: /\u0649/ },
  { called: 'Arabic ك for ک', found: /\u0643/ },
  { called: 'a tatweel', found: /\u0640/ },
  { called: 'ۀ for هٔ', found: /\u06c0/ },
  { called: 'a space after می', found: new RegExp(`(?<![\\p{L}\\u200c])ن?می (?=${LETTER})`, 'u') },
  { called: 'no ZWNJ after می', found: word(`ن?می(?:${VERBS.replaceAll(' ', '|')})`) },
  { called: 'a space before ها', found: new RegExp(`(?<=${LETTER}) (?:${ENDINGS})(?!${LETTER}|\\u200c)`, 'u') },
  { called: 'a space before تر', found: new RegExp(`(?<=${LETTER}) (?:تر|تری|ترین)(?!${LETTER}|\\u200c)`, 'u') },
  { called: 'a doubled ZWNJ', found: /\u200c\u200c/ },
  { called: 'a ZWNJ beside a space', found: /\u200c\s|\s\u200c/ },
  { called: 'a ZWNJ at the edge', found: /^\u200c|\u200c$/ },
  { called: 'ه‌ی for هٔ', found: new RegExp(`ه\\u200cی(?!${LETTER}|\\u200c)`, 'u') },
  { called: 'می‌باشد for است', found: word('ن?می\\u200cباش(?:د|ند|یم|ید)') },
  { called: 'گردید for شد', found: word('گردید|گردیدند|گردیده') },
  { called: 'جهتِ for برای', found: /جهتِ/ },
  { called: 'a Latin mark after a Persian letter', found: new RegExp(`${PERSIAN_LETTER}[,;?]`, 'u') },
  {
    called: 'straight quotes around Persian',
    found: new RegExp(`"(?=${PERSIAN_LETTER})|(?<=${PERSIAN_LETTER})"`, 'u'),
  },
];

/** What is wrong with a text, in a few words each; nothing for a text that is written well. */
export function mistakesIn(text: string): string[] {
  return MISTAKES.filter(({ found }) => found.test(text)).map(({ called }) => called);
}

export const hasPersian = (text: string) => /\p{Script=Arabic}/u.test(text);

/** Both languages of one text. */
export interface Pair {
  readonly en: string;
  readonly fa: string;
}

/** What is wrong between an English text and its Persian: a text without words in it needs no translation. */
export function untranslated({ en, fa }: Pair): string[] {
  if (!/\p{Script=Latin}{2}/u.test(en)) return [];
  if (en === fa) return ['the English for the Persian'];
  return hasPersian(fa) ? [] : ['no Persian letter'];
}
