import { mkdir, writeFile } from 'node:fs/promises';
import { workbookFile } from '../preview/host/xlsx.ts';
import type { Language } from '../src/core/text.ts';
import { plainWorkbook } from './plainSheets/workbook.ts';

const SHEETS_FOLDER = 'dist/sheets';
const LANGUAGES: readonly Language[] = ['en', 'fa'];

/** Writes the .xlsx files for people who use no script. The add-on must have been built: it fills them. */
export async function buildSheets(): Promise<void> {
  await mkdir(SHEETS_FOLDER, { recursive: true });
  for (const language of LANGUAGES) {
    const file = `${SHEETS_FOLDER}/Rasad-${language}.xlsx`;
    await writeFile(file, await workbookFile(plainWorkbook(language).snapshot()));
    console.log(`Wrote ${file}.`);
  }
}
