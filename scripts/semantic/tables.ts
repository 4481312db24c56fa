import { checkIns } from '../../src/core/tables/checkIns.ts';
import { factsTable } from '../../src/core/tables/facts.ts';
import { kpisTable } from '../../src/core/tables/kpis/kpis.ts';
import { kpiReadings } from '../../src/core/tables/kpis/readings.ts';
import { columnKeys, type Table } from '../../src/core/tables/table.ts';

/** What stands in a column: a day alone, a day with its time, a number, a text, or true and false. */
type CellType = 'date' | 'datetime' | 'number' | 'text' | 'logical';

/** A table that other tools read, with the type of each of its columns. */
interface TidyTable<Key extends string = string> {
  readonly table: Table<Key>;
  readonly types: Readonly<Record<Key, CellType>>;
}

/** The tables for other tools. Every column of theirs has a type, or this does not compile. */
export const tidyTables: readonly TidyTable[] = [
  tidy(factsTable, {
    date: 'date',
    grain: 'text',
    windowDays: 'number',
    source: 'text',
    account: 'text',
    channel: 'text',
    campaign: 'text',
    entityType: 'text',
    entityId: 'text',
    entityName: 'text',
    metric: 'text',
    value: 'number',
    unit: 'text',
    numerator: 'number',
    denominator: 'number',
    isFinal: 'logical',
    quality: 'text',
    rowKey: 'text',
    pulledAt: 'datetime',
    runId: 'text',
  }),
  tidy(kpisTable, {
    name: 'text',
    value: 'number',
    unit: 'text',
    target: 'number',
    health: 'text',
    targetType: 'text',
    period: 'text',
    owner: 'text',
    better: 'text',
    formula: 'text',
    note: 'text',
    from: 'text',
    fn: 'text',
  }),
  tidy(kpiReadings, {
    day: 'date',
    name: 'text',
    value: 'number',
    target: 'number',
    health: 'text',
    who: 'text',
    note: 'text',
    fn: 'text',
  }),
  tidy(checkIns, {
    day: 'date',
    key: 'text',
    title: 'text',
    value: 'number',
    confidence: 'number',
    note: 'text',
    who: 'text',
    acknowledgedBy: 'text',
  }),
];

function tidy<Key extends string>(table: Table<Key>, types: TidyTable<Key>['types']): TidyTable {
  return { table, types };
}

/** The tables as a page for people: what each column is called in both languages, and what stands in it. */
export function tablesPage(): string {
  const parts = tidyTables.map(({ table, types }) => {
    const rows = columnKeys(table).map((key) => {
      const { header, optional } = table.columns[key] as (typeof table.columns)[string];
      return `| ${header.en} | ${header.fa} | ${types[key]}${optional ? ', optional' : ''} |`;
    });
    return `## ${table.name.en} · ${table.name.fa}

| Header | In a Persian file | Type |
|---|---|---|
${rows.join('\n')}
`;
  });
  return `# The tables that other tools read

Each is tidy: headers in one row, a row a fact, real dates and plain numbers; a share of 5 % is 0.05. An optional column may be missing in
an older file, and people may add columns, move them, or put rows above the headers. Written by \`npm run docs\` from the declarations; do not edit.

${parts.join('\n')}`;
}

/** Power Query: a function that reads a tab of the sheet, and a query for each table, with the same names and types in either language. */
export function powerQuery(): string {
  const queries = tidyTables.map(({ table, types }) => {
    const columns = columnKeys(table).map((key) => {
      const { header } = table.columns[key] as (typeof table.columns)[string];
      return `        {${quoted(header.en)}, ${quoted(header.fa)}, ${M_TYPES[types[key] as CellType]}}`;
    });
    return `// ${table.name.en}: a blank query of its own
let
    Columns = {
${columns.join(',\n')}
    }
in
    RasadTable(${quoted(table.name.en)}, Columns)
`;
  });
  return `// Power Query for the tables of Rasad. How to use it: docs/power-bi.md

// RasadTable: a blank query of this name; put the address of your sheet into it, and the name of the tab where you renamed it.
(tab as text, columns as list) as table =>
let
    Sheet = "https://docs.google.com/spreadsheets/d/YOUR_SHEET_ID/edit",
    Source = GoogleSheets.Contents(Sheet),
    Rows = Source{[name = tab, ItemKind = "Table"]}[Data],
    Promoted = Table.PromoteHeaders(Rows, [PromoteAllScalars = true]),
    // A Persian file has Persian headers.
    Renamed = Table.RenameColumns(Promoted, List.Transform(columns, each {_{1}, _{0}}), MissingField.Ignore),
    Present = List.Select(columns, each Table.HasColumns(Renamed, _{0})),
    Chosen = Table.SelectColumns(Renamed, List.Transform(Present, each _{0})),
    Typed = Table.TransformColumnTypes(Chosen, List.Transform(Present, each {_{0}, _{2}}), "en-US"),
    // Where a cell holds a sentence instead of a number, as of a KPI that lacks a column, there is no value.
    Clean = Table.ReplaceErrorValues(Typed, List.Transform(Present, each {_{0}, null}))
in
    Clean

${queries.join('\n')}`;
}

const M_TYPES: Readonly<Record<CellType, string>> = {
  date: 'type date',
  datetime: 'type datetime',
  number: 'type number',
  text: 'type text',
  logical: 'type logical',
};

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
