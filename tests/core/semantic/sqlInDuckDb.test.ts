import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sqlOver } from '../../../src/core/formula/dialects/sql.ts';
import { metrics } from '../../../src/core/metrics/index.ts';
import { definition } from '../../../src/core/semantic/definition.ts';
import { type SemanticMetric, semanticMetrics } from '../../../src/core/semantic/semanticMetric.ts';
import { expectAsInCells, type Group, groupsOf } from './groups.ts';

let database: DuckDBConnection;
beforeAll(async () => {
  database = await (await DuckDBInstance.create()).connect();
});
afterAll(() => database.closeSync());

describe('the SQL of every KPI that is a formula', () => {
  const defined = metrics.flatMap(semanticMetrics);

  it('covers each of them, in each reading of its options', () => {
    const formulas = metrics.filter(({ formula }) => formula !== undefined);
    expect(new Set(defined.map(({ metric }) => metric))).toEqual(new Set(formulas));
    expect(new Set(defined.map(({ name }) => name)).size).toBe(defined.length);
  });

  it.each(defined.map((each) => [each.name, each] as const))(
    'gives in DuckDB what %s gives in a cell',
    async (_, each) => {
      const groups = groupsOf(each);
      expectAsInCells(each, groups, await inDuckDb(each, groups));
    },
  );

  it('has no value where a level, of which a group has one, holds several', async () => {
    const [clv] = defined.filter(({ name }) => name === 'clv');
    const group = { arpu: [30, 40], churn: [0.05, 0.05], margin: [1, 1] };
    expect(await inDuckDb(clv as SemanticMetric, [group])).toEqual([null]);
  });
});

async function inDuckDb(defined: SemanticMetric, groups: readonly Group[]): Promise<(number | null)[]> {
  const columns = defined.fields.map(({ name }) => name);
  const rows = groups.flatMap((group, index) =>
    (group[columns[0] as string] ?? []).map((_, row) => [index, ...columns.map((name) => group[name]?.[row] ?? null)]),
  );
  const values = rows.map((row) => `(${row.map((value) => value ?? 'NULL').join(', ')})`).join(', ');
  await database.run(
    `CREATE OR REPLACE TABLE numbers (one_group INTEGER, ${columns.map((name) => `${name} DOUBLE`).join(', ')})`,
  );
  await database.run(`INSERT INTO numbers VALUES ${values}`);
  const reader = await database.runAndReadAll(
    `SELECT ${definition(defined, sqlOver('numbers'))} AS found FROM numbers GROUP BY one_group ORDER BY one_group`,
  );
  return reader.getRows().map(([found]) => (found === null ? null : Number(found)));
}
