import { templates } from '../../../src/core/okr/templates/index.ts';
import type { KeyResult, Template } from '../../../src/core/okr/templates/template.ts';
import { objectiveKinds, teams } from '../../../src/core/okr/templates/template.ts';
import type { CatalogueOf, Entry } from '../../catalogue/entry.ts';
import { words } from '../../words.ts';

/** The templates, to search by objective, key result, KPI and team. */
export const templateCatalogue: CatalogueOf = {
  entries: templates.map(entryOf),
  groups: teams,
  searchLabel: words.searchTemplates,
  groupLabel: words.team,
  allGroups: words.allTeams,
  found: words.templatesFound,
};

function entryOf({ id, team, kind, objective, keyResults }: Template): Entry {
  const count = words.keyResultsCount(keyResults.length);
  return {
    id,
    groups: [team],
    icon: 'objective',
    title: objective,
    detail: { en: `${count.en} · ${objectiveKinds[kind].en}`, fa: `${count.fa} · ${objectiveKinds[kind].fa}` },
    names: [id, objective.en, objective.fa],
    more: [...[teams[team], objectiveKinds[kind]].flatMap(({ en, fa }) => [en, fa]), ...keyResults.flatMap(wordsOf)],
  };
}

function wordsOf({ text, metric }: KeyResult): string[] {
  return [
    text.en,
    text.fa,
    ...(metric ? [metric.fn, metric.name.en, metric.name.fa, ...(metric.guide.synonyms ?? [])] : []),
  ];
}
