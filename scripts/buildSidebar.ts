import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import subsetFont from 'subset-font';
import { lazyData } from './lazyData.ts';
import { withoutComputations } from './leanDeclarations.ts';
import { withPackedTexts } from './packedTexts.ts';
import { simplify } from './simplify.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the sidebar: one HTML text with its script, its styles and its Persian font inside, which loads nothing.
 * HtmlService wants no `<!--` and no backtick in scripts, and exactly one `</script>` a script.
 */
export async function buildSidebar(): Promise<string> {
  const [code, styles, font] = await Promise.all([
    script(),
    bundled({ entryPoints: ['sidebar/sidebar.css'], minify: true }),
    persianFont(),
  ]);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_top">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rasad</title>
<style>${ICONS_NOTICE}${fontFace(font)}${styles}</style>
</head>
<body>
<div id="app"></div>
<script>${code.replace(/<!--/g, '<\\!--').replace(/<\/script/gi, '<\\/script')}</script>
</body>
</html>
`;
}

/** The script, twice through the bundler: its texts are found once it is whole, and made short at the end. */
async function script(): Promise<string> {
  const whole = await bundled({
    entryPoints: ['sidebar/main.tsx'],
    format: 'esm',
    plugins: [lazyData, withoutComputations],
    // The reader of CSV could load a file from the web; nothing in the sidebar may.
    define: { XMLHttpRequest: 'undefined' },
  });
  const contents = await simplify(withPackedTexts(whole));
  return bundled({ stdin: { contents, resolveDir: root }, format: 'iife', minify: true });
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    // The styles ask for a younger browser than this.
    target: 'es2020',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** The icons stand in the script, which keeps no comment; their licences are in docs/licenses. */
const ICONS_NOTICE = `/* Icons: Lucide, Copyright (c) 2026 Lucide Icons and Contributors, ISC License; some from Feather, Copyright (c) 2013-present Cole Bemis, MIT License */
`;

/** Named in CSS as the font's licence asks; its text is the package's OFL.txt. */
function fontFace(font: Buffer): string {
  const url = `data:font/woff2;base64,${font.toString('base64')}`;
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
