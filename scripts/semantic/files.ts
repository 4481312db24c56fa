import { metrics } from '../../src/core/metrics/index.ts';
import { exportToFillIn } from '../../src/core/semantic/ga4/export.ts';
import { exportMetrics, ga4Facts } from '../../src/core/semantic/ga4/facts.ts';
import { ga4Users } from '../../src/core/semantic/ga4/users.ts';
import { semanticLanguages } from '../../src/core/semantic/languages.ts';
import { ossieDocument } from '../../src/core/semantic/ossie.ts';
import { kpisOverFacts, tableOverFacts } from '../../src/core/semantic/overFacts.ts';
import { type SemanticMetric, semanticMetrics } from '../../src/core/semantic/semanticMetric.ts';
import { powerQuery, tablesPage } from './tables.ts';

type LanguageId = keyof typeof semanticLanguages;

/** The file of each language, and how it marks a comment: what stands between the definitions is for readers. */
const FILES: Readonly<Record<LanguageId, { readonly name: string; readonly comment: string; readonly end: string }>> = {
  sql: { name: 'kpis.sql', comment: '--', end: ';' },
  dax: { name: 'kpis.dax', comment: '//', end: '' },
  tableau: { name: 'kpis.tableau.txt', comment: '//', end: '' },
  dataStudio: { name: 'kpis.data-studio.txt', comment: '//', end: '' },
};

/** The KPIs that facts of an export and of ad costs feed. */
const KPIS_OF_EXPORT = ['KPI_CVR', 'KPI_AOV', 'KPI_CAC', 'KPI_RPV', 'KPI_MER', 'KPI_GA4_ENGAGEMENT'];

/** The definitions of all KPIs in every language, and the queries on a GA4 export, by file name. */
export function semanticFiles(): ReadonlyMap<string, string> {
  const defined = metrics.flatMap(semanticMetrics);
  const written = Object.entries(semanticLanguages).map(([id, { write }]): readonly [string, string] => {
    const { name, comment, end } = FILES[id as LanguageId];
    const texts = defined.map((each) => `${comment} ${heading(each)}\n${write(each)}${end}\n`);
    return [name, texts.join('\n')];
  });
  return new Map([
    ['README.md', page()],
    ...written,
    ...exportFiles(),
    ['tables.md', tablesPage()],
    ['tables.pq', powerQuery()],
    ['kpis.ossie.json', `${JSON.stringify(ossieDocument(defined), null, 2)}\n`],
  ]);
}

function exportFiles(): readonly (readonly [name: string, text: string])[] {
  const by = ['date', 'channel', 'campaign'] as const;
  const { currency } = exportToFillIn;
  const query = { facts: '`PROJECT.rasad.facts`', currency, by, metrics: [...exportMetrics, 'ad_cost'] };
  const kpis = metrics.filter(({ fn }) => KPIS_OF_EXPORT.includes(fn)).flatMap(semanticMetrics);
  return [
    ['ga4.facts.sql', queryFile('The GA4 export as rows of the Facts tab.', ga4Facts(exportToFillIn))],
    [
      'ga4.users.sql',
      queryFile('Users by day, channel and campaign: never to be added up.', ga4Users(exportToFillIn, by)),
    ],
    ['facts.table.sql', queryFile('Facts with a column for each metric.', tableOverFacts(query))],
    [
      'facts.kpis.sql',
      queryFile('KPIs over facts, by the definitions of the cell functions.', kpisOverFacts(query, kpis)),
    ],
  ];
}

function queryFile(about: string, query: string): string {
  return `-- ${about} How to use it: docs/bigquery.md\n${query};\n`;
}

function heading({ metric, name, options }: SemanticMetric): string {
  const words = Object.entries(options).map(([option, word]) => `${option} ${word}`);
  return [`${name}: ${metric.name.en} (${metric.fn})`, ...words].join(', ');
}

function page(): string {
  const files = Object.entries(FILES).map(
    ([id, { name }]) => `| [${name}](${name}) | ${semanticLanguages[id as LanguageId].label.en} |`,
  );
  return `# The KPIs in other tools' languages

Each KPI that is a formula, as other tools read it. All are written from the one declaration that also computes the cell, so that a
number is the same everywhere. Written by \`npm run docs\`; do not edit.

| File | Language |
|---|---|
${files.join('\n')}
| [kpis.ossie.json](kpis.ossie.json) | Apache Ossie, which dbt, Snowflake and others read |
| [ga4.facts.sql](ga4.facts.sql), [ga4.users.sql](ga4.users.sql) | BigQuery, on the GA4 export ([how](../bigquery.md)) |
| [facts.table.sql](facts.table.sql), [facts.kpis.sql](facts.kpis.sql) | BigQuery and DuckDB, over rows as the Facts tab has them |
| [tables.md](tables.md), [tables.pq](tables.pq) | the columns and types of *Facts*, *KPIs*, *KPI readings* and *Check-ins*; in Power Query |

- **Your table.** \`numbers\` stands for it. It has a column for each argument, under the name that the function's help says
  (\`new_customers\`); \`current\`, \`end\`, \`start\` and \`values\`, which databases keep for themselves, are \`current_value\`, \`end_value\` and
  so on. A column that is optional may be left blank all the way down.
- **A group is a cell's call.** What adds up, such as cost, is summed over the rows of a group and divided afterwards: total by total,
  never a mean of ratios. What a group has one of, such as a price or a rate, must be the same in all its rows.
- **No value** stands where the cell would be blank or would refuse the call: a blank needed column, a number out of its bounds, a
  division by 0, several values of what a group has one of.
- **Percent.** A rate is a share of 1: 0.05, formatted as 5 %.
- KPIs that are algorithms (forecasts, attribution, cohorts, tests) have no such text: they are computed in the sheet.
`;
}
