import { templates } from '../../../src/core/okr/templates/index.ts';
import type { KeyResult, Template } from '../../../src/core/okr/templates/template.ts';
import { objectiveKinds, teams } from '../../../src/core/okr/templates/template.ts';
import type { OwnTemplate } from '../../../src/core/tables/ownTemplates/ownTemplate.ts';
import type { CatalogueOf, Entry } from '../../catalogue/entry.ts';
import { words } from '../../words.ts';
import { ownTemplateWords } from './ownTemplateWords.ts';

const OWN = 'own';

/** The id of the entry of a template that people saved. */
export function ownEntryId(name: string): string {
  return `${OWN} ${name}`;
}

const entries = templates.map(entryOf);

/** The templates, to search by objective, key result, KPI and team; those that people saved come first. */
export function templateCatalogue(own: readonly OwnTemplate[]): CatalogueOf {
  if (own.length === 0) return builtIn;
  return {
    ...builtIn,
    entries: [...own.map(ownEntryOf), ...entries],
    groups: { [OWN]: ownTemplateWords.mine, ...teams },
  };
}

const builtIn: CatalogueOf = {
  entries,
  groups: teams,
  searchLabel: words.searchTemplates,
  groupLabel: words.team,
  allGroups: words.allTeams,
  found: words.templatesFound,
};

function ownEntryOf({ name, objective, keyResults }: OwnTemplate): Entry {
  const count = words.keyResultsCount(keyResults.length);
  const kind = objective.type === '' ? '' : ` · ${objective.type}`;
  return {
    id: ownEntryId(name),
    groups: [OWN],
    icon: 'objective',
    title: { en: name, fa: name },
    detail: { en: `${count.en}${kind}`, fa: `${count.fa}${kind}` },
    names: [name],
    more: keyResults.map(({ title }) => title),
  };
}

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
