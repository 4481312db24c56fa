import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { OPENING_MARK, openedPage } from '../src/scoreboard/board.ts';
import { browserBundle, insideScript } from './browserBundle.ts';
import { SCOREBOARD_BYTES, withinBudget } from './budgets.ts';
import { persianFontFace } from './persianFont.ts';
import { sampleBoard } from './sampleBoard.ts';
import { serverBundle } from './serverBundle.ts';

export const SCOREBOARD_FOLDER = 'dist/scoreboard';
/** The page with made-up numbers, a file a language: what a saved page looks like. */
const SAMPLES_FOLDER = 'dist/scoreboard-samples';

/**
 * Writes the project of the scoreboard page: exactly Code.js, Page.html and appsscript.json. And the page with samples.
 * @returns how much of its budget the page with its samples takes, in words
 * @throws Error if it has outgrown it
 */
export async function buildScoreboard(): Promise<readonly string[]> {
  const [code, page] = await Promise.all([serverCode(), scoreboardPage()]);
  const samples = (['en', 'fa'] as const).map(
    (language) => [language, openedPage(page, { board: sampleBoard(language), wall: false })] as const,
  );
  const longest = Math.max(...samples.map(([, html]) => Buffer.byteLength(html)));
  const sizes = [withinBudget('Page.html with its numbers', longest, SCOREBOARD_BYTES)];
  for (const folder of [SCOREBOARD_FOLDER, SAMPLES_FOLDER]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  await writeFile(`${SCOREBOARD_FOLDER}/Code.js`, code);
  await writeFile(`${SCOREBOARD_FOLDER}/Page.html`, page);
  await writeFile(`${SCOREBOARD_FOLDER}/appsscript.json`, await readFile('src/scoreboard/appsscript.json', 'utf8'));
  for (const [language, html] of samples) await writeFile(`${SAMPLES_FOLDER}/${language}.html`, html);
  return sizes;
}

/** The one public function, which stands outside the bundle: Google calls it by its name. */
async function serverCode(): Promise<string> {
  const { code } = await serverBundle({
    entryPoints: ['src/scoreboard/index.ts'],
    format: 'iife',
    globalName: 'scoreboard',
    footer: { js: 'function doGet(e) { return scoreboard.doGet(e); }' },
  });
  return code;
}

/** The page, which loads nothing; what it is opened with goes where the mark stands, before the code that names the mark too. */
async function scoreboardPage(): Promise<string> {
  const [code, styles, font] = await Promise.all([
    browserBundle({ entryPoints: ['src/scoreboard/page/main.tsx'], format: 'iife', minify: true }),
    browserBundle({ entryPoints: ['src/scoreboard/page/page.css'], minify: true }),
    persianFontFace(),
  ]);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_top">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rasad</title>
<style id="style">${font}${styles}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="opening">${OPENING_MARK}</script>
<script id="code">${insideScript(code)}</script>
</body>
</html>
`;
}
