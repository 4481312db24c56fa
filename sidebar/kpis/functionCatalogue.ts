import { families } from '../../src/core/functions/families.ts';
import { sheetFunctions } from '../../src/core/functions/registry.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { CatalogueOf, Entry } from '../catalogue/entry.ts';
import { isolate } from '../isolate.ts';
import { words } from '../words.ts';

/** The functions, to search by name, explanation and family. */
export const functionCatalogue: CatalogueOf = {
  entries: sheetFunctions.map(entryOf),
  groups: families,
  searchLabel: words.searchKpis,
  groupLabel: words.family,
  allGroups: words.allFamilies,
  found: words.functionsFound,
};

function entryOf({ fn, family, name, about }: SheetFunction): Entry {
  return {
    id: fn,
    group: family,
    title: name,
    detail: { en: fn, fa: isolate(fn) },
    names: [fn, name.en, name.fa],
    more: [about.en, about.fa, families[family].en, families[family].fa],
  };
}
