import { type FamilyId, families } from '../../src/core/functions/families.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { Language } from '../../src/core/text.ts';
import { anchorOf, functionTable } from './familyPage.ts';
import { guide } from './guide.ts';
import { link, page, table } from './markup.ts';
import { countWords, words } from './words.ts';

export type FunctionsByFamily = ReadonlyMap<FamilyId, readonly SheetFunction[]>;

/** How to read the pages of a language, and all its functions. */
export function languageIndex(byFamily: FunctionsByFamily, language: Language): string {
  const other = language === 'en' ? 'fa' : 'en';
  return page(
    [
      `# ${words.title[language]}`,
      `${counts(byFamily)[language]} ${link(words.otherLanguage[language], `../${other}/README.md`)}`,
      ...guide(language),
      ...[...byFamily].flatMap(([family, functions]) => [
        `## ${link(families[family][language], `${family}.md`)}`,
        functionTable(functions, `${family}.md`, language),
      ]),
    ],
    language,
  );
}

/** Every function by its name in both languages, each name leading to the page of its language. */
export function bothLanguagesIndex(byFamily: FunctionsByFamily): string {
  const row = (family: FamilyId, declared: SheetFunction): string[] => {
    const address = (language: Language) => `${language}/${family}.md${anchorOf(declared)}`;
    return [`\`${declared.fn}\``, link(declared.name.en, address('en')), link(declared.name.fa, address('fa'))];
  };
  return page(
    [
      `# ${words.title.en} · ${words.title.fa}`,
      `${counts(byFamily).en} ${link('How to read the pages, in English', 'en/README.md')} · ${link('به فارسی', 'fa/README.md')}`,
      ...[...byFamily].flatMap(([family, functions]) => [
        `## ${families[family].en} · ${families[family].fa}`,
        table(
          [words.function.en, 'English', 'فارسی'],
          functions.map((declared) => row(family, declared)),
        ),
      ]),
    ],
    'en',
  );
}

function counts(byFamily: FunctionsByFamily): ReturnType<typeof countWords> {
  return countWords([...byFamily.values()].flat().length, byFamily.size);
}
