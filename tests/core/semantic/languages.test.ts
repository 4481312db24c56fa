import { describe, expect, it } from '@jest/globals';
import type { Dialect } from '../../../src/core/formula/dialects/aggregate.ts';
import { dataStudio } from '../../../src/core/formula/dialects/dataStudio.ts';
import { daxOver } from '../../../src/core/formula/dialects/dax.ts';
import { tableau } from '../../../src/core/formula/dialects/tableau.ts';
import { metrics } from '../../../src/core/metrics/index.ts';
import { definition } from '../../../src/core/semantic/definition.ts';
import { semanticLanguages } from '../../../src/core/semantic/languages.ts';
import { semanticMetrics } from '../../../src/core/semantic/semanticMetric.ts';
import { formulaOver, readFormula } from './formulaLanguage.ts';
import { expectAsInCells, type Group, groupsOf } from './groups.ts';

const LANGUAGES: readonly (readonly [string, Dialect, boolean])[] = [
  ['DAX', daxOver('numbers'), true],
  ['Tableau', tableau, false],
  ['Data Studio', dataStudio, false],
];

const defined = metrics.flatMap(semanticMetrics);

describe.each(LANGUAGES)('%s', (_, dialect, blankIsZero) => {
  it.each(defined.map((each) => [each.name, each] as const))('gives for %s what the cell gives', (_name, each) => {
    const read = readFormula(definition(each, dialect));
    const groups = groupsOf(each);
    const found = groups.map((group) => formulaOver(read, rowsOf(group), { blankIsZero }) as number | null);
    expectAsInCells(each, groups, found);
  });
});

function rowsOf(group: Group) {
  const [first] = Object.values(group);
  return (first ?? []).map((_, row) =>
    Object.fromEntries(Object.entries(group).map(([name, values]) => [name, values[row] ?? null])),
  );
}

/** Source: cloud.google.com/bigquery/docs/reference/standard-sql/lexical, reserved keywords. */
const RESERVED_IN_BIGQUERY =
  'all and any array as asc assert_rows_modified at between by case cast collate contains create cross cube current default define desc distinct else end enum escape except exclude exists extract false fetch following for from full group grouping groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no not null nulls of on or order outer over partition preceding proto qualify range recursive respect right rollup rows select set some struct tablesample then to treat true unbounded union unnest using when where window with within';

describe('semanticLanguages', () => {
  const [cac] = defined;
  it('calls no column and no result by a word that BigQuery keeps for itself', () => {
    const reserved = new Set(RESERVED_IN_BIGQUERY.split(' '));
    const names = defined.flatMap(({ name, fields }) => [name, ...fields.map((field) => field.name)]);
    expect(names.filter((name) => reserved.has(name))).toEqual([]);
  });
  it('names the result where the language does', () => {
    if (!cac) throw new Error('There is no KPI.');
    expect(semanticLanguages.sql.write(cac)).toMatch(/^SELECT .+ AS cac\nFROM numbers$/);
    expect(semanticLanguages.dax.write(cac)).toMatch(/^cac = IF\(/);
  });
});
