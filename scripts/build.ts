import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { buildSidebar } from './buildSidebar.ts';
import { leanDeclarations } from './leanDeclarations.ts';
import { BUNDLE, stubs } from './stubs.ts';

const FOLDER = 'dist/addon';
/** Every call of a custom function loads the whole script: bytes are waiting time. */
export const BUDGET_BYTES = 300_000;

/** Writes the add-on: exactly Code.js, Sidebar.html and appsscript.json. */
export async function buildAddon(): Promise<void> {
  const [code, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}/Code.js`, code);
  await writeFile(`${FOLDER}/Sidebar.html`, sidebar);
  await copyFile('appsscript.json', `${FOLDER}/appsscript.json`);
}

async function buildCode(): Promise<string> {
  const { code } = await bundleCode();
  const bytes = Buffer.byteLength(code);
  if (bytes > BUDGET_BYTES) {
    throw new Error(`Code.js has ${bytes} bytes; the budget is ${BUDGET_BYTES}. Leave something out.`);
  }
  return code;
}

/** The text of Code.js, and how many bytes of it each source file takes. */
export async function bundleCode(): Promise<{ code: string; bytesByFile: Readonly<Record<string, number>> }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/sheets/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: BUNDLE,
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    plugins: [leanDeclarations],
    write: false,
    metafile: true,
    footer: { js: stubs() },
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {});
  return {
    code: outputFiles[0]?.text ?? '',
    bytesByFile: Object.fromEntries(inputs.map(([file, { bytesInOutput }]) => [file, bytesInOutput])),
  };
}

if (process.argv[1] === resolve('scripts/build.ts')) {
  buildAddon().then(() => console.log(`Built ${FOLDER}.`));
}
