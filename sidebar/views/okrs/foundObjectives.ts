import type { OkrRow } from '../../../src/api.ts';
import { statusOf, titleOf } from '../../../src/core/cycle/okrRow.ts';
import { statuses } from '../../../src/core/okr/status.ts';
import { type Searchable, search } from '../../catalogue/search.ts';
import { kpiName } from './kpiNames.ts';
import type { Objective } from './okrTree.ts';

/**
 * The objectives that hold what is looked for: whole where they are named so themselves, else with the key results that are. A
 * row is found by its title, its owner, its KPI and its status, in both languages.
 */
export function foundObjectives(objectives: readonly Objective[], query: string): readonly Objective[] {
  if (query.trim() === '') return objectives;
  const rows = objectives.flatMap(({ row, keyResults }) => (row ? [row, ...keyResults] : keyResults));
  const found = new Set(search(rows.map(searchable), query).map(({ row }) => row));
  return objectives
    .map((objective) => {
      if (objective.row && found.has(objective.row)) return objective;
      return { ...objective, keyResults: objective.keyResults.filter((row) => found.has(row)) };
    })
    .filter(({ row, keyResults }) => keyResults.length > 0 || (row !== null && found.has(row)));
}

function searchable(row: OkrRow): Searchable & { readonly row: OkrRow } {
  const { owner = '', kpi = '' } = row.cells;
  const { en, fa } = statuses[statusOf(row)];
  const kpiNames = [kpiName(String(kpi), 'en'), kpiName(String(kpi), 'fa')];
  return { row, names: [titleOf(row)], more: [String(owner), ...kpiNames, en, fa] };
}
