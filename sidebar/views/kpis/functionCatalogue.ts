import type { Business } from '../../../src/core/businesses/business.ts';
import { businesses } from '../../../src/core/businesses/index.ts';
import { families } from '../../../src/core/functions/families.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { sheetFunctions } from '../../../src/core/registry.ts';
import type { CatalogueOf, Entry, Selection } from '../../catalogue/entry.ts';
import { words } from '../../words.ts';
import { familyIcon } from './familyIcon.ts';
import { shortMeaning } from './shortMeaning.ts';

const FAVOURITES = 'favourites';

/** The functions, to search by name, explanation and family; favourites first, and the main KPIs of each business. */
export function functionCatalogue(favourites: readonly string[]): CatalogueOf {
  const starred = new Set(favourites);
  return {
    entries: entries.map((entry) => withStar(entry, starred)),
    groups: { [FAVOURITES]: words.favourites, ...families },
    groupIcons: { [FAVOURITES]: 'favourite' },
    emptyGroups: { [FAVOURITES]: words.noFavourites },
    searchLabel: words.searchKpis,
    groupLabel: words.family,
    allGroups: words.allFamilies,
    found: words.functionsFound,
    selections: {
      question: words.whichKpis,
      icon: 'business',
      none: words.allKpis,
      lists: selections.map((selection) => ({
        ...selection,
        entries: selection.entries.map((entry) => withStar(entry, starred)),
      })),
    },
  };
}

const entries = sheetFunctions.map(entryOf);
const selections = businesses.map(selectionOf);

function entryOf(declared: SheetFunction): Entry {
  const { fn, name, guide } = declared;
  const { family, about, synonyms = [] } = guide;
  return {
    id: fn,
    groups: [family],
    icon: familyIcon(family),
    title: name,
    detail: shortMeaning(declared),
    // Whoever types CAC means KPI_CAC.
    names: [fn, fn.replace(/^KPI_|^OKR_/, ''), name.en, name.fa],
    synonyms,
    more: [about.en, about.fa, families[family].en, families[family].fa],
  };
}

function selectionOf({ id, name, kpis }: Business): Selection {
  return {
    id,
    name,
    heading: words.mainKpisOf(name),
    found: words.mainKpisFound,
    entries: kpis.map(({ metric, reason }) => ({ ...entryOf(metric), reason })),
  };
}

/** The same entry object where nothing changes, so that the search need not read it again. */
function withStar(entry: Entry, starred: ReadonlySet<string>): Entry {
  return starred.has(entry.id) ? { ...entry, favourite: true, groups: [FAVOURITES, ...entry.groups] } : entry;
}
