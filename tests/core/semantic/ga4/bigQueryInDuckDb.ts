import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** The fields of the export that the queries read; a field that is null in every row would have no type otherwise. */
const COLUMNS = `{
  event_date: 'VARCHAR',
  event_timestamp: 'BIGINT',
  event_name: 'VARCHAR',
  event_params: 'STRUCT("key" VARCHAR, "value" STRUCT(string_value VARCHAR, int_value BIGINT))[]',
  user_pseudo_id: 'VARCHAR',
  session_traffic_source_last_click:
    'STRUCT(cross_channel_campaign STRUCT(default_channel_group VARCHAR, campaign_name VARCHAR))',
  ecommerce: 'STRUCT(transaction_id VARCHAR, purchase_revenue DOUBLE, refund_value DOUBLE)'
}`;

/** What BigQuery calls otherwise than DuckDB; everything else in the queries is the same in both. */
const WORDS = [
  'CREATE TYPE FLOAT64 AS DOUBLE',
  'CREATE MACRO FORMAT_DATE(format, day) AS strftime(day, format)',
  'CREATE MACRO PARSE_DATE(format, text) AS CAST(strptime(text, format) AS DATE)',
  'CREATE MACRO TO_HEX(bytes) AS bytes',
];

type Row = Readonly<Record<string, unknown>>;

/** A database that holds an export as `ga4_export` and understands BigQuery's words. */
export async function openExport(ndjson: string): Promise<DuckDBConnection> {
  const database = await (await DuckDBInstance.create()).connect();
  for (const statement of WORDS) await database.run(statement);
  await database.run(
    `CREATE VIEW ga4_export AS SELECT *, event_date AS _TABLE_SUFFIX
     FROM read_json('${ndjson}', format = 'newline_delimited', columns = ${COLUMNS})`,
  );
  return database;
}

/** The rows of a query for BigQuery: days as `2026-03-02`, numbers as numbers. */
export async function rowsOf(database: DuckDBConnection, bigQuery: string): Promise<readonly Row[]> {
  const reader = await database.runAndReadAll(inDuckDb(bigQuery));
  return reader.getRowObjectsJson() as readonly Row[];
}

/** DuckDB gives an unnested list one column, which has to be named for its fields to be found. */
export function inDuckDb(bigQuery: string): string {
  return bigQuery.replaceAll('UNNEST(event_params) AS ep ', 'UNNEST(event_params) AS ep(ep) ');
}
