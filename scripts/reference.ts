import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { referencePages } from './reference/pages.ts';

/** Where the committed reference lives. */
export const REFERENCE = 'docs/reference';

/** Writes the reference from the declarations; a page of a family that is gone goes too. */
async function writeReference(): Promise<void> {
  const pages = referencePages();
  await rm(REFERENCE, { recursive: true, force: true });
  for (const [path, text] of pages) {
    const file = join(REFERENCE, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`Wrote ${pages.size} pages to ${REFERENCE}.`);
}

if (process.argv[1] === resolve('scripts/reference.ts')) writeReference();
