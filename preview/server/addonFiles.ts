import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from './plainError.ts';

/** The built add-on, or another project, as the page loads it. */
export interface AddonFiles {
  /** The text of Code.js. */
  readonly code: string;
  /** Name without `.html` → text. */
  readonly html: Readonly<Record<string, string>>;
}

/** Reads the built add-on, or another project, from its folder. */
export async function addonFiles(folder: string): Promise<AddonFiles> {
  const names = await readdir(folder).catch((): string[] => []);
  if (!names.includes('Code.js')) {
    throw new PlainError(`There is no built add-on in ${folder}. Run npm run build and try again.`);
  }
  const pages = names.filter((name) => name.endsWith('.html'));
  const html = pages.map(async (name) => [name.slice(0, -'.html'.length), await readFile(join(folder, name), 'utf8')]);
  return {
    code: await readFile(join(folder, 'Code.js'), 'utf8'),
    html: Object.fromEntries(await Promise.all(html)),
  };
}
