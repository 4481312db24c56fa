import { metrics } from '../../src/core/metrics/index.ts';
import { semanticLanguages } from '../../src/core/semantic/languages.ts';
import { ossieDocument } from '../../src/core/semantic/ossie.ts';
import { type SemanticMetric, semanticMetrics } from '../../src/core/semantic/semanticMetric.ts';

type LanguageId = keyof typeof semanticLanguages;

/** The file of each language, and how it marks a comment: what stands between the definitions is for readers. */
const FILES: Readonly<Record<LanguageId, { readonly name: string; readonly comment: string; readonly end: string }>> = {
  sql: { name: 'kpis.sql', comment: '--', end: ';' },
  dax: { name: 'kpis.dax', comment: '//', end: '' },
  tableau: { name: 'kpis.tableau.txt', comment: '//', end: '' },
  dataStudio: { name: 'kpis.data-studio.txt', comment: '//', end: '' },
};

/** The definitions of all KPIs in every language, by file name. */
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
    ['kpis.ossie.json', `${JSON.stringify(ossieDocument(defined), null, 2)}\n`],
  ]);
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

- **Your table.** \`numbers\` stands for it. It has a column for each argument, under the name that the function's help says
  (\`new_customers\`); \`end\` and \`values\`, which databases keep for themselves, are \`end_value\` and \`values_value\`. A column that
  is optional may be left blank all the way down.
- **A group is a cell's call.** What adds up, such as cost, is summed over the rows of a group and divided afterwards: total by total,
  never a mean of ratios. What a group has one of, such as a price or a rate, must be the same in all its rows.
- **No value** stands where the cell would be blank or would refuse the call: a blank needed column, a number out of its bounds, a
  division by 0, several values of what a group has one of.
- **Percent.** A rate is a share of 1: 0.05, formatted as 5 %.
- KPIs that are algorithms (forecasts, attribution, cohorts, tests) have no such text: they are computed in the sheet.
`;
}
