import { type FamilyId, families } from '../../src/core/functions/families.ts';
import { sheetFunctions } from '../../src/core/registry.ts';
import { familyPage } from './familyPage.ts';
import { bothLanguagesIndex, type FunctionsByFamily, languageIndex } from './indexPages.ts';

/** Every page of the reference, by its path inside docs/reference. */
export function referencePages(): ReadonlyMap<string, string> {
  const byFamily = functionsByFamily();
  const pages = new Map([['README.md', bothLanguagesIndex(byFamily)]]);
  for (const language of ['en', 'fa'] as const) {
    pages.set(`${language}/README.md`, languageIndex(byFamily, language));
    for (const [family, functions] of byFamily) {
      pages.set(`${language}/${family}.md`, familyPage(family, functions, language));
    }
  }
  return pages;
}

/** The families that have functions, in reading order. */
function functionsByFamily(): FunctionsByFamily {
  const ids = Object.keys(families) as FamilyId[];
  const groups = ids.map((id) => [id, sheetFunctions.filter(({ guide }) => guide.family === id)] as const);
  return new Map(groups.filter(([, functions]) => functions.length > 0));
}
