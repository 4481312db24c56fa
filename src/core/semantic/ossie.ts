import { daxOver } from '../formula/dialects/dax.ts';
import { sqlOver } from '../formula/dialects/sql.ts';
import { tableau } from '../formula/dialects/tableau.ts';
import { definition } from './definition.ts';
import { TABLE } from './languages.ts';
import type { SemanticMetric } from './semanticMetric.ts';

/** The version of the format that `ossieDocument` writes. */
const OSSIE_VERSION = '0.2.0.dev0';

/**
 * The definitions as one document of Apache Ossie (formerly Open Semantic Interchange), a format that dbt, Snowflake and others
 * read: a table with a column for each argument, and a metric for each definition in the three of its languages that Rasad writes.
 * Source: github.com/apache/ossie, core-spec.
 * @example
 * ossieDocument(semanticMetrics(cac)).semantic_model[0].metrics[0].name //=> 'cac'
 */
export function ossieDocument(defined: readonly SemanticMetric[]) {
  return {
    version: OSSIE_VERSION,
    dialects: ['ANSI_SQL', 'DAX', 'TABLEAU'],
    semantic_model: [
      {
        name: 'rasad',
        description: 'The KPIs of Rasad as definitions over a table with a column for each of their arguments.',
        ai_context: {
          instructions: 'Compute a KPI by its expression only. Money carries no currency; a rate of 5 % is 0.05.',
        },
        datasets: [{ name: TABLE, source: TABLE, description: 'Rows of your own numbers.', fields: fieldsOf(defined) }],
        metrics: defined.map(metricOf),
      },
    ],
  };
}

function metricOf(defined: SemanticMetric) {
  const { name, metric } = defined;
  const { guide } = metric;
  return {
    name,
    description: guide.about.en,
    datatype: 'Float',
    expression: {
      dialects: [
        { dialect: 'ANSI_SQL', expression: definition(defined, sqlOver(TABLE)) },
        { dialect: 'DAX', expression: definition(defined, daxOver(TABLE)) },
        { dialect: 'TABLEAU', expression: definition(defined, tableau) },
      ],
    },
    ai_context: { synonyms: [metric.fn, metric.name.en, metric.name.fa, ...(guide.synonyms ?? [])] },
  };
}

/** Each column once, however many KPIs read it. */
function fieldsOf(defined: readonly SemanticMetric[]) {
  const readers = new Map<string, string[]>();
  for (const { fields, name } of defined) {
    for (const field of fields) readers.set(field.name, [...(readers.get(field.name) ?? []), name]);
  }
  return [...readers].map(([name, by]) => ({
    name,
    datatype: 'Float',
    expression: { dialects: [{ dialect: 'ANSI_SQL', expression: name }] },
    description: `Read by ${by.join(', ')}.`,
  }));
}
