import { feedRecipes } from '../facts/feeds.ts';
import { sqlOver } from '../formula/dialects/sql.ts';
import { definition } from './definition.ts';
import { columnName, type SemanticMetric } from './semanticMetric.ts';

/** What numbers can be told apart by. */
export type Grouping = 'date' | 'channel' | 'campaign';

/** A table with the columns of the Facts tab, and what is wanted of it. */
export interface FactsQuery {
  /** Its name, in backquotes where it has points. */
  readonly facts: string;
  /** The only currency that is counted: money of several is never added up. */
  readonly currency: string;
  readonly by: readonly Grouping[];
  /** The metrics that become columns; each may be added up. */
  readonly metrics: readonly string[];
}

/**
 * A query that makes a column of each metric, a row a group: the table that the sidebar brings in, and that charts like.
 * @example
 * tableOverFacts({ facts: 'facts', currency: 'EUR', by: ['date'], metrics: ['sessions'] }).split('\n').pop()
 * //=> 'ORDER BY date'
 */
export function tableOverFacts({ facts, currency, by, metrics }: FactsQuery): string {
  const columns = new Map(metrics.map((metric) => [metric, metric]));
  return `${selected(facts, currency, by, columns)}\nORDER BY ${by.join(', ')}`;
}

/**
 * A query that computes KPIs over facts, each by its one definition: the metrics of a group are summed and named as the arguments that
 * they feed in the sheet too.
 * @throws Error where a KPI is fed by none of the metrics, or two KPIs call two metrics by the same name
 */
export function kpisOverFacts(query: FactsQuery, defined: readonly SemanticMetric[]): string {
  const { facts, currency, by, metrics } = query;
  const columns = new Map(metrics.map((metric) => [metric, metric]));
  for (const { metric } of defined) {
    for (const [column, fed] of feedsOf(metric.fn, metrics)) {
      const earlier = columns.get(column);
      if (earlier !== undefined && earlier !== fed) throw new Error(`${metric.fn}: ${column} is ${earlier} already.`);
      columns.set(column, fed);
    }
  }
  const told = metrics.map((metric) => `SUM(${metric}) AS ${metric}`);
  const kpis = defined.map((each) => `${definition(each, sqlOver())} AS ${each.name}`);
  const groups = by.join(', ');
  return `WITH numbers AS (
${indented(selected(facts, currency, by, columns))}
)
SELECT
  ${[...by, ...told, ...kpis].join(',\n  ')}
FROM numbers
GROUP BY ${groups}
ORDER BY ${groups}`;
}

/** The metric that feeds each argument of a function, by column. */
function feedsOf(fn: string, metrics: readonly string[]): readonly (readonly [column: string, metric: string])[] {
  const recipe = feedRecipes()[fn];
  if (!recipe) throw new Error(`Nothing says which facts feed ${fn}.`);
  return Object.entries(recipe).map(([argument, candidates]) => {
    const fed = candidates.find((candidate) => metrics.includes(candidate));
    if (fed === undefined) throw new Error(`${fn}: no metric feeds ${argument}.`);
    return [columnName(argument), fed] as const;
  });
}

function selected(
  facts: string,
  currency: string,
  by: readonly Grouping[],
  columns: ReadonlyMap<string, string>,
): string {
  const sums = [...columns].map(
    ([column, metric]) => `SUM(CASE WHEN metric = '${metric}' THEN value END) AS ${column}`,
  );
  return `SELECT
  ${[...by, ...sums].join(',\n  ')}
FROM ${facts}
WHERE grain = 'day' AND unit IN ('count', '${currency}')
GROUP BY ${by.join(', ')}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
