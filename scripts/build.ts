import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bytesWithoutComments, CODE_BYTES, SIDEBAR_BYTES, withinBudget } from './budgets.ts';
import { buildDataStudio, DATA_STUDIO_FOLDER } from './buildDataStudio.ts';
import { buildScoreboard, SCOREBOARD_FOLDER } from './buildScoreboard.ts';
import { buildSidebar } from './buildSidebar.ts';
import { lazyData } from './lazyData.ts';
import { EXPORT_OF_TEXTS, lazyTexts, withLazyTexts } from './lazyTexts.ts';
import { withoutGuides } from './leanDeclarations.ts';
import { selfCheckCode } from './selfCheck.ts';
import { serverBundle } from './serverBundle.ts';
import { simplify } from './simplify.ts';
import { BUNDLE, stubs } from './stubs.ts';
import { withoutGoogleSources, withoutSensitiveScope } from './withoutGoogle.ts';

const FOLDER = 'dist/addon';

/** What is in a build beside what every build has. */
export interface Edition {
  /** Leaves Google Analytics out, and with it the one sensitive scope. */
  readonly withoutGoogle?: boolean;
  /** Adds the self-check, for a copy of one's own: nothing of it is in any other build. */
  readonly selfCheck?: boolean;
  /** Where it goes; dist/addon where left out. */
  readonly folder?: string;
}

/**
 * Writes the add-on: exactly Code.js, Sidebar.html and appsscript.json.
 * @returns how much of its budget each part takes, in words
 * @throws Error if one has outgrown it
 */
export async function buildAddon(edition: Edition = {}): Promise<readonly string[]> {
  const [{ code }, sidebar] = await Promise.all([bundleCode(edition), buildSidebar()]);
  const sizes = [
    withinBudget('Code.js without comments', await bytesWithoutComments(code), CODE_BYTES),
    withinBudget('Sidebar.html', Buffer.byteLength(sidebar), SIDEBAR_BYTES),
  ];
  const { folder = FOLDER } = edition;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/Code.js`, edition.selfCheck ? `${code}\n${await selfCheckCode()}` : code);
  await writeFile(`${folder}/Sidebar.html`, sidebar);
  const manifest = await readFile('appsscript.json', 'utf8');
  await writeFile(`${folder}/appsscript.json`, edition.withoutGoogle ? withoutSensitiveScope(manifest) : manifest);
  return sizes;
}

/** The text of Code.js, and how many bytes each source file takes before the whole is made shorter. */
export async function bundleCode({
  withoutGoogle = false,
}: Edition = {}): Promise<{ code: string; bytesByFile: Readonly<Record<string, number>> }> {
  const whole = await serverBundle({
    stdin: { contents: `export * from './src/sheets/index.ts';\n${EXPORT_OF_TEXTS}`, resolveDir: '.' },
    format: 'esm',
    plugins: [lazyData, lazyTexts, withoutGuides, ...(withoutGoogle ? [withoutGoogleSources] : [])],
  });
  const { code } = await serverBundle({
    stdin: { contents: await simplify(await withLazyTexts(whole.code)), resolveDir: '.' },
    format: 'iife',
    globalName: BUNDLE,
    footer: { js: stubs() },
  });
  return { code, bytesByFile: whole.bytesByFile };
}

if (process.argv[1] === resolve('scripts/build.ts')) {
  const withoutGoogle = process.argv.includes('--without-ga4');
  const selfCheck = process.argv.includes('--self-check');
  const built = (folder: string) => (sizes: readonly string[]) => console.log(`Built ${folder}. ${sizes.join(' ')}`);
  buildAddon({ withoutGoogle, selfCheck })
    .then(built(FOLDER))
    // Filled by the built add-on; what fills them is not loaded by those who import this file.
    .then(async () => (await import('./buildSheets.ts')).buildSheets());
  buildScoreboard().then(built(SCOREBOARD_FOLDER));
  buildDataStudio().then(built(DATA_STUDIO_FOLDER));
}
