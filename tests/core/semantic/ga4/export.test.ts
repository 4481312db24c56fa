import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { semanticFiles } from '../../../../scripts/semantic/files.ts';
import { gregorianDay, isoText } from '../../../../src/core/calendar/day.ts';
import type { Cell } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { guessMapping } from '../../../../src/core/importing/guess.ts';
import { readFacts } from '../../../../src/core/importing/readFacts.ts';
import { cac } from '../../../../src/core/metrics/acquisition/cac.ts';
import { cpa } from '../../../../src/core/metrics/acquisition/cpa.ts';
import { clv } from '../../../../src/core/metrics/customer_value/clv.ts';
import { aov } from '../../../../src/core/metrics/ecommerce/aov.ts';
import type { Metric } from '../../../../src/core/metrics/metric.ts';
import { cvr } from '../../../../src/core/metrics/web/cvr.ts';
import { Refusal } from '../../../../src/core/refusal/refusal.ts';
import type { Ga4Export } from '../../../../src/core/semantic/ga4/export.ts';
import { exportMetrics, ga4Facts } from '../../../../src/core/semantic/ga4/facts.ts';
import { ga4Users } from '../../../../src/core/semantic/ga4/users.ts';
import { type Grouping, kpisOverFacts, tableOverFacts } from '../../../../src/core/semantic/overFacts.ts';
import { semanticMetrics } from '../../../../src/core/semantic/semanticMetric.ts';
import { factsTable } from '../../../../src/core/tables/facts.ts';
import { englishDocument } from '../../functions/testDocument.ts';
import { inDuckDb, openExport, rowsOf } from './bigQueryInDuckDb.ts';

const asked: Ga4Export = {
  events: 'ga4_export',
  account: 'analytics_1',
  firstDay: "DATE '2026-03-02'",
  lastDay: "DATE '2026-03-04'",
  keyEvents: ['purchase', 'generate_lead'],
  currency: 'EUR',
  adCosts: 'ad_costs',
};
const ALL = ['date', 'channel', 'campaign'] as const satisfies readonly Grouping[];
const METRICS = [...exportMetrics, 'ad_cost'];

let database: DuckDBConnection;
beforeAll(async () => {
  database = await openExport('tests/core/semantic/ga4/events.ndjson');
  await database.run(`CREATE TABLE ad_costs AS SELECT * FROM (VALUES
    (DATE '2026-03-02', 'Paid Search', 'spring', 30), (DATE '2026-03-02', 'Paid Search', 'spring', 20),
    (DATE '2026-03-03', 'Paid Search', 'spring', 20), (DATE '2026-03-04', 'Paid Search', 'spring', 10)
  ) AS costs (date, channel, campaign, cost)`);
  await database.run(`CREATE TABLE facts AS ${inDuckDb(ga4Facts(asked))}`);
});
afterAll(() => database.closeSync());

describe('the facts of a GA4 export', () => {
  it('have the columns of the Facts tab, in its order', async () => {
    const [first] = await rowsOf(database, 'SELECT * FROM facts LIMIT 1');
    expect(Object.keys(first ?? {})).toEqual(Object.values(factsTable.columns).map(({ header }) => header.en));
  });

  it('count by day, channel and campaign what happened', async () => {
    const table = await rowsOf(
      database,
      tableOverFacts({ facts: 'facts', currency: 'EUR', by: ALL, metrics: METRICS }),
    );
    expect(table.map((row) => [...ALL, ...METRICS].map((key) => row[key]))).toEqual([
      // sessions, engaged, key events, orders, revenue, new customers, ad cost
      // A session of the evening before: its purchase counts today, the session does not, and the customer has bought before.
      ['2026-03-02', 'Email', 'newsletter', 0, 0, 1, 1, 40, 0, null],
      ['2026-03-02', 'Paid Search', 'spring', 2, 2, 2, 1, 100, 1, 50],
      // The page of thanks, opened again: an event, but no other order.
      ['2026-03-03', 'Direct', '(direct)', 1, 1, 1, 0, 0, 0, null],
      // No campaign.
      ['2026-03-03', 'Email', '', 1, 0, 0, 0, 0, 0, null],
      // Bought after midnight, in a session of the day before, whose channel and campaign it takes.
      ['2026-03-03', 'Paid Search', 'spring', 0, 0, 1, 1, 60, 1, 20],
      // Nobody knows whose: no consent.
      ['2026-03-04', '', '', 0, 0, 1, 1, 15, 0, null],
      // A refund.
      ['2026-03-04', 'Direct', '', 1, 1, 0, 0, -25, 0, null],
      ['2026-03-04', 'Paid Search', 'spring', 1, 0, 0, 0, 0, 0, 10],
    ]);
  });

  it('tell money in its currency and everything else as counts', async () => {
    expect(await rowsOf(database, 'SELECT DISTINCT metric, unit FROM facts ORDER BY metric')).toEqual([
      { metric: 'ad_cost', unit: 'EUR' },
      { metric: 'customers_new', unit: 'count' },
      { metric: 'engaged_sessions', unit: 'count' },
      { metric: 'key_events', unit: 'count' },
      { metric: 'orders', unit: 'count' },
      { metric: 'revenue', unit: 'EUR' },
      { metric: 'sessions', unit: 'count' },
      { metric: 'users_total', unit: 'count' },
    ]);
  });

  it('tell users by the day alone, as windows, which nothing adds up', async () => {
    const users = await rowsOf(
      database,
      "SELECT date, grain, channel, campaign, value FROM facts WHERE metric = 'users_total' ORDER BY date",
    );
    const byDay = (date: string, value: number) => ({ date, grain: 'window', channel: '', campaign: '', value });
    expect(users).toEqual([byDay('2026-03-02', 3), byDay('2026-03-03', 3), byDay('2026-03-04', 2)]);
  });

  it('have a key each, the same in every run', async () => {
    const [counted] = await rowsOf(database, 'SELECT COUNT(*) AS rows, COUNT(DISTINCT row_key) AS keys FROM facts');
    expect(counted?.rows).toBe(counted?.keys);
    const again = await rowsOf(database, `SELECT row_key FROM (${ga4Facts(asked)}) ORDER BY row_key`);
    expect(again).toEqual(await rowsOf(database, 'SELECT row_key FROM facts ORDER BY row_key'));
  });

  it('are not final while Google changes their day', async () => {
    const until = { ...asked, lastDay: 'CURRENT_DATE' };
    const [old] = await rowsOf(
      database,
      `SELECT MIN(CAST(is_final AS INTEGER)) AS all_final FROM (${ga4Facts(until)})`,
    );
    expect(old?.all_final).toBe(1);
    await database.run(`CREATE OR REPLACE VIEW today AS
      SELECT * REPLACE (strftime(CURRENT_DATE, '%Y%m%d') AS event_date, strftime(CURRENT_DATE, '%Y%m%d') AS _TABLE_SUFFIX)
      FROM ga4_export`);
    const ofToday = ga4Facts({ ...until, events: 'today', adCosts: null, firstDay: 'CURRENT_DATE' });
    expect(await rowsOf(database, `SELECT DISTINCT is_final FROM (${ofToday})`)).toEqual([{ is_final: false }]);
  });
});

describe('the users of a GA4 export', () => {
  it('are counted anew in each group', async () => {
    const byChannel = await rowsOf(database, ga4Users(asked, ['channel']));
    expect(byChannel.map(({ channel, users }) => [channel, Number(users)])).toEqual([
      ['', 0],
      ['Direct', 2],
      ['Email', 2],
      ['Paid Search', 3],
    ]);
    const byAll = await rowsOf(database, ga4Users(asked, ALL));
    expect(byAll.map((row) => [row.date, row.channel, Number(row.users)])).toContainEqual([
      '2026-03-03',
      'Paid Search',
      1,
    ]);
  });
});

describe('the table over facts', () => {
  it('is brought in by the sidebar as the same facts', async () => {
    const rows = await rowsOf(database, tableOverFacts({ facts: 'facts', currency: 'EUR', by: ALL, metrics: METRICS }));
    const header = Object.keys(rows[0] ?? {});
    const table = { header, rows: rows.map((row) => header.map((key) => String(row[key] ?? ''))), headerLine: 1 };
    const mapping = guessMapping(table, { today: gregorianDay(2026, 3, 6) as number, currency: 'EUR' });
    const { facts, rejected } = readFacts(table, mapping, { source: 'ga4', account: 'analytics_1' });
    expect(rejected).toEqual([]);
    const brought = facts.map(({ date, channel, campaign, metric, value, unit }) => ({
      ...{ date: isoText(date), channel, campaign, metric, value, unit },
    }));
    const written = await rowsOf(
      database,
      "SELECT date, channel, campaign, metric, value, unit FROM facts WHERE grain = 'day'",
    );
    expect(brought).toHaveLength(written.length);
    expect(brought).toEqual(expect.arrayContaining([...written]));
  });
});

describe('the KPIs over facts', () => {
  const kpis = [cvr, aov, cac].flatMap(semanticMetrics);
  const query = (by: readonly Grouping[]) =>
    kpisOverFacts({ facts: 'facts', currency: 'EUR', by, metrics: METRICS }, kpis);

  it('are those of each day, channel and campaign, with none where the cell has none', async () => {
    const rows = await rowsOf(database, query(ALL));
    expect(rows.map(({ date, channel, cvr, aov, cac }) => [date, channel, cvr, aov, cac])).toEqual([
      ['2026-03-02', 'Email', null, 40, null],
      ['2026-03-02', 'Paid Search', 0.5, 100, 50],
      ['2026-03-03', 'Direct', 0, null, null],
      ['2026-03-03', 'Email', 0, null, null],
      ['2026-03-03', 'Paid Search', null, 60, 20],
      ['2026-03-04', '', null, 15, null],
      ['2026-03-04', 'Direct', 0, null, null],
      ['2026-03-04', 'Paid Search', 0, null, null],
    ]);
  });

  it('are total by total for a channel, never means of its days', async () => {
    const rows = await rowsOf(database, query(['channel']));
    const paid = rows.find(({ channel }) => channel === 'Paid Search');
    // 2 orders of 3 sessions; 160 of 2 orders; 80 for 2 customers.
    expect(paid).toMatchObject({ sessions: 3, orders: 2, revenue: 160, ad_cost: 80, aov: 80, cac: 40 });
    expect(paid?.cvr).toBeCloseTo(2 / 3, 12);
  });

  it.each([[['date', 'channel', 'campaign']], [['date']], [['channel']], [['campaign']]] as const)(
    'equal the functions by %j',
    async (by) => {
      for (const row of await rowsOf(database, query(by))) {
        const cell = (key: string): Cell => (row[key] ?? '') as Cell;
        expect(row).toMatchObject({
          cvr: inCell(cvr, cell('orders'), cell('sessions')),
          aov: inCell(aov, cell('revenue'), cell('orders')),
          cac: inCell(cac, cell('ad_cost'), cell('customers_new')),
        });
      }
    },
  );

  it('leave money of another currency out', async () => {
    const [row] = await rowsOf(
      database,
      kpisOverFacts({ facts: 'facts', currency: 'USD', by: ['date'], metrics: METRICS }, kpis),
    );
    expect(row).toMatchObject({ orders: 2, revenue: null, aov: null });
  });

  it('are refused where two of them mean two things by one name, or nothing feeds one', () => {
    const asking = (wanted: readonly Metric[], metrics: readonly string[]) => () =>
      kpisOverFacts({ facts: 'facts', currency: 'EUR', by: ['date'], metrics }, wanted.flatMap(semanticMetrics));
    expect(asking([cvr, cpa], METRICS)).toThrow('KPI_CPA: conversions is orders already.');
    expect(asking([cac], exportMetrics)).toThrow('KPI_CAC: no metric feeds cost.');
    expect(asking([clv], METRICS)).toThrow('Nothing says which facts feed KPI_CLV.');
  });
});

describe('the files that are given', () => {
  const names: readonly (readonly [written: string, here: string])[] = [
    ['`PROJECT.analytics_PROPERTY.events_*`', 'ga4_export'],
    ['`PROJECT.rasad.ad_costs`', 'ad_costs'],
    ['`PROJECT.rasad.facts`', 'facts'],
  ];
  const queries = [...semanticFiles()].filter(([name]) => /^(ga4|facts)\..*sql$/.test(name));

  it('are four', () => expect(queries).toHaveLength(4));
  it.each(queries)('run as they are but for the names of the tables: %s', async (_, text) => {
    const query = names.reduce((said, [written, here]) => said.replaceAll(written, here), text);
    await expect(rowsOf(database, query)).resolves.toBeInstanceOf(Array);
  });
});

/** What the function gives in a cell; null where it leaves the cell blank or refuses the call. */
function inCell(metric: Metric, ...given: readonly Cell[]): number | null {
  try {
    const result = callFunction(metric, given, englishDocument);
    return typeof result === 'number' ? result : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
