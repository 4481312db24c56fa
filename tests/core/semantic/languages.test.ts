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

describe('semanticLanguages', () => {
  const [cac] = defined;
  it('names the result where the language does', () => {
    if (!cac) throw new Error('There is no KPI.');
    expect(semanticLanguages.sql.write(cac)).toMatch(/^SELECT .+ AS cac\nFROM numbers$/);
    expect(semanticLanguages.dax.write(cac)).toMatch(/^cac = IF\(/);
  });
});
