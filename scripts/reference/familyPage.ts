import { type FamilyId, families } from '../../src/core/functions/families.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { Language } from '../../src/core/text.ts';
import { functionSection } from './functionSection.ts';
import { link, page, prose, table } from './markup.ts';
import { words } from './words.ts';

/** One family in one language: a table of its functions, then each function in full. */
export function familyPage(family: FamilyId, functions: readonly SheetFunction[], language: Language): string {
  const other = language === 'en' ? 'fa' : 'en';
  const ways = [
    link(words.allFunctions[language], 'README.md'),
    link(words.otherLanguage[language], `../${other}/${family}.md`),
  ];
  return page(
    [
      `# ${families[family][language]}`,
      ways.join(' · '),
      functionTable(functions, '', language),
      ...functions.flatMap((declared) => functionSection(declared, language)),
    ],
    language,
  );
}

/** Functions one a line, each leading to its section on the page at `address`. */
export function functionTable(functions: readonly SheetFunction[], address: string, language: Language): string {
  return table(
    [words.function[language], words.name[language], words.tells[language]],
    functions.map((declared) => [
      link(declared.fn, address + anchorOf(declared)),
      declared.name[language],
      prose(declared.guide.about[language]),
    ]),
  );
}

/** GitHub gives a heading its own text in lower case. */
export function anchorOf({ fn }: SheetFunction): string {
  return `#${fn.toLowerCase()}`;
}
