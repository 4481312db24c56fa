import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { semanticFiles } from './semantic/files.ts';

/** Where the committed definitions live. */
export const SEMANTIC = 'docs/semantic';

/** Writes the KPIs in other tools' languages from the declarations. */
async function writeSemantic(): Promise<void> {
  await rm(SEMANTIC, { recursive: true, force: true });
  await mkdir(SEMANTIC, { recursive: true });
  const files = semanticFiles();
  for (const [name, text] of files) await writeFile(join(SEMANTIC, name), text);
  console.log(`Wrote ${files.size} files to ${SEMANTIC}.`);
}

if (process.argv[1] === resolve('scripts/semantic.ts')) writeSemantic();
