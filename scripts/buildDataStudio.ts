import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { lazyData } from './lazyData.ts';
import { serverBundle } from './serverBundle.ts';

export const DATA_STUDIO_FOLDER = 'dist/data-studio';

/** What Data Studio calls by name. */
const ENTRY_POINTS = `function getAuthType() { return dataStudio.getAuthType(); }
function getConfig(request) { return dataStudio.getConfig(request); }
function getSchema(request) { return dataStudio.getSchema(request); }
function getData(request) { return dataStudio.getData(request); }
function isAdminUser() { return dataStudio.isAdminUser(); }`;

/**
 * Writes the project of the connector for Data Studio: exactly Code.js and appsscript.json.
 * @returns its size in words
 */
export async function buildDataStudio(): Promise<readonly string[]> {
  const { code } = await serverBundle({
    entryPoints: ['src/dataStudio/index.ts'],
    format: 'iife',
    globalName: 'dataStudio',
    plugins: [lazyData],
    footer: { js: ENTRY_POINTS },
  });
  await rm(DATA_STUDIO_FOLDER, { recursive: true, force: true });
  await mkdir(DATA_STUDIO_FOLDER, { recursive: true });
  await writeFile(`${DATA_STUDIO_FOLDER}/Code.js`, code);
  await writeFile(`${DATA_STUDIO_FOLDER}/appsscript.json`, await readFile('src/dataStudio/appsscript.json', 'utf8'));
  return [`Code.js: ${(Buffer.byteLength(code) / 1000).toFixed(1)} kB.`];
}
