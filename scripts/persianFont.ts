import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The rule of CSS with the Persian font inside it, named as its licence asks; the licence's text is the package's OFL.txt.
 */
export async function persianFontFace(): Promise<string> {
  const url = `data:font/woff2;base64,${(await persianFont()).toString('base64')}`;
  return `/* Vazirmatn: Copyright 2015 The Vazirmatn Project Authors, SIL Open Font License 1.1 */
@font-face{font-family:Vazirmatn;font-weight:400 700;unicode-range:${UNICODE_RANGE};src:local('Vazirmatn'),url(${url}) format('woff2')}
`;
}

/** Vazirmatn with what Persian texts need, from regular to bold; Latin letters and digits come from the system's font. */
async function persianFont(): Promise<Buffer> {
  const whole = await readFile(join(root, 'node_modules/vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2'));
  return subsetFont(whole, fontCharacters(), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: APPLIED_FEATURES,
    preserveNameIds: [COPYRIGHT, LICENSE],
  });
}

/** What browsers apply to a text of themselves; the styles ask for no other, and each keeps glyphs of its own in the font. */
const APPLIED_FEATURES = [
  ...['ccmp', 'locl', 'rvrn', 'rclt', 'rlig', 'calt', 'clig', 'liga'],
  ...['isol', 'init', 'medi', 'fina', 'curs', 'kern', 'mark', 'mkmk'],
];

const COPYRIGHT = 0;
const LICENSE = 13;

/**
 * First and last characters of ranges: Persian and Arabic letters, marks and digits, and the signs that stand between them in
 * a Persian sentence. With the space the lines keep the height of the Persian font.
 */
const CHARACTER_RANGES = [
  [' ', '!'],
  ['(', ')'],
  ['-', '/'],
  [':', ':'],
  ['\u00a0', '\u00a0'],
  ['«', '«'],
  ['·', '·'],
  ['»', '»'],
  ['×', '×'],
  ['÷', '÷'],
  ['،', '،'],
  ['؛', '؛'],
  ['؟', '؟'],
  ['ء', 'غ'],
  ['ـ', 'ٔ'],
  ['٪', '٬'],
  ['ٰ', 'ٱ'],
  ['پ', 'پ'],
  ['چ', 'چ'],
  ['ژ', 'ژ'],
  ['ک', 'ک'],
  ['گ', 'گ'],
  ['ۀ', 'ۀ'],
  ['ی', 'ی'],
  ['۰', '۹'],
  ['\u200c', '\u200f'],
  ['…', '…'],
  ['←', '←'],
  ['−', '−'],
] as const;

const UNICODE_RANGE = CHARACTER_RANGES.map(([first, last]) => `U+${hexadecimal(first)}-${hexadecimal(last)}`).join();

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16);
}

function fontCharacters(): string {
  return CHARACTER_RANGES.map(([first, last]) => {
    const from = first.charCodeAt(0);
    return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, index) => from + index));
  }).join('');
}
