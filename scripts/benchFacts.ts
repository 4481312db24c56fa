import type { Host } from '../preview/host/host.ts';
import { loadAddon } from '../preview/host/node.ts';
import type { Connector, Stream } from '../src/connectors/connector.ts';
import {
  beginsSlice,
  factsOf,
  nextState,
  type Pull,
  type PullState,
  requestAt,
  startOf,
  together,
} from '../src/connectors/engine.ts';
import { factOf } from '../src/connectors/factOf.ts';
import type { Fact } from '../src/core/facts/fact.ts';
import { median } from '../src/core/statistics/center.ts';
import { factsTable } from '../src/core/tables/facts.ts';
import { columnKeys } from '../src/core/tables/table.ts';
import type { FactsHead } from '../src/sheets/facts/openFacts.ts';
import { writeFacts } from '../src/sheets/facts/writeFacts.ts';
import { countingSheet } from './countingSheet.ts';

type Report = (name: string, figure: string) => void;

const SLICE = 5_000;
const TODAY = 20_700;

/** How a backfill feels: a large file, KPIs over what it brought, and a source that is larger than any sheet. */
export function reportFacts(report: Report): void {
  reportFile(report, 100_000);
  reportSource(report, 1_000_000);
}

/** A file that is brought in by slices, as the sidebar does. */
function reportFile(report: Report, count: number): void {
  const { host } = loadAddon('dist/addon', { sheets: [{ name: 'Sheet1', cells: [] }] });
  const slices: { readonly calls: number; readonly seconds: number }[] = [];
  bringIn(host, count, (calls, seconds) => slices.push({ calls, seconds }));
  const [first, ...later] = slices;
  const last = later.pop();
  const calls = [...new Set(later.map((slice) => slice.calls))].join(' or ');
  report(
    `service calls, ${SLICE.toLocaleString('en')} facts of a file`,
    `${calls} (first ${first?.calls}, last ${last?.calls})`,
  );
  const seconds = later.map((slice) => slice.seconds);
  const half = Math.floor(seconds.length / 2);
  const [early, late] = [median(seconds.slice(0, half)), median(seconds.slice(half))];
  report(
    `${count.toLocaleString('en')} facts of a file`,
    `${early.toFixed(1)} s a slice in the preview, ${late.toFixed(1)} s in the second half`,
  );
  report(`two KPIs of ${count.toLocaleString('en')} facts`, `${kpiMilliseconds(host).toFixed(0)} ms to recalculate`);
}

/** From a change of one fact to the new numbers of KPIs that are computed from all. */
function kpiMilliseconds(host: Host): number {
  for (const period of ['last28', 'all']) {
    ask(host, 'addFactKpi', { source: 'csv', account: 'ads.csv', metric: 'ad_clicks', unit: 'count', period });
  }
  const [facts, kpis] = [tabOf(host, 'Facts'), tabOf(host, 'KPIs')];
  const value = facts.getRange(2, 1 + columnKeys(factsTable).indexOf('value'));
  const times = [1, 2, 3, 4, 5].map((number) => {
    const begin = performance.now();
    value.setValue(number);
    kpis.getDataRange().getValues();
    return performance.now() - begin;
  });
  return median(times);
}

function tabOf(host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const tab = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet().getSheetByName(name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
}

/** More than any sheet holds: through the engine and the writing of facts, into a sheet that keeps little of them. */
function reportSource(report: Report, count: number): void {
  const sheet = countingSheet();
  const pull = syntheticPull(count);
  const positions = Object.fromEntries(columnKeys(factsTable).map((key, index) => [key, index + 1]));
  const found = {
    table: factsTable,
    sheet,
    positions,
    headerRow: 1,
    cells: [],
    language: 'en',
  } as unknown as FactsHead;
  const [writes, heaps]: [number[], number[]] = [[], []];
  let waiting: Fact[] = [];
  const begin = performance.now();
  for (let state: PullState | null = startOf(pull); state; ) {
    const asked = requestAt(pull, state);
    const answer = { status: 200, headers: {}, body: null };
    waiting = [...waiting, ...factsOf(pull, state, answer)];
    state = nextState(pull, state, answer, asked);
    if (!beginsSlice(state) || (state && waiting.length < SLICE)) continue;
    const before = sheet.writes();
    writeFacts(found, together(waiting), { id: 'r1', at: 46_000 }, () => undefined);
    writes.push(sheet.writes() - before);
    waiting = [];
    heaps.push(process.memoryUsage().heapUsed);
  }
  const seconds = (performance.now() - begin) / 1_000;
  const peak = (from: number, to: number): number => Math.max(...heaps.slice(from, to)) / 1e6;
  const half = Math.floor(heaps.length / 2);
  const rows = `${count.toLocaleString('en')} rows of a source`;
  report(`writes, ${SLICE.toLocaleString('en')} rows of a source`, [...new Set(writes)].join(' or '));
  report(rows, `${seconds.toFixed(0)} s without the web and the spreadsheet`);
  report(
    '  peak heap',
    `${peak(0, half).toFixed(0)} MB in the first half, ${peak(half, heaps.length).toFixed(0)} MB in the second`,
  );
}

/** A source with as many rows a day as make a slice. */
function syntheticPull(count: number): Pull {
  const stream: Stream = {
    label: { en: '', fa: '' },
    grain: 'day',
    slice: 'day',
    lookbackDays: 0,
    limits: {},
    request: () => ({ method: 'GET', url: 'https://bench.test/' }),
    page: () => null,
    rows: (_, context) =>
      Array.from({ length: SLICE }, (_each, index) =>
        factOf('bench', context, {
          date: context.slice.from,
          channel: 'Search',
          campaign: `Campaign ${index}`,
          metric: 'ad_clicks',
          value: index,
          unit: 'count',
        }),
      ),
    classify: () => 'ok',
  };
  const connector = { id: 'bench', hosts: [], streams: { days: stream }, account: () => 'a' } as unknown as Connector;
  return { connector, config: {}, streams: ['days'], firstDay: TODAY - count / SLICE + 1, today: TODAY };
}

/** Brings facts in by slices, and tells what each of them took. */
function bringIn(host: Host, count: number, told: (calls: number, seconds: number) => void): void {
  let run = '';
  for (let from = 0; from < count; from += SLICE) {
    const facts = Array.from({ length: SLICE }, (_, index) => fileFact(from + index));
    const whole = {
      metrics: [{ metric: 'ad_clicks', unit: 'count', grain: 'day' }],
      firstDay: TODAY - count / 50,
      lastDay: TODAY,
      rows: count,
      state: 'Loaded',
      columns: {},
    };
    host.resetCalls();
    const begin = performance.now();
    const isLast = from + SLICE >= count;
    run = ask(host, 'importFacts', { source: 'csv', account: 'ads.csv', run, facts, whole: isLast ? whole : null }).run;
    told(host.calls.total, (performance.now() - begin) / 1_000);
  }
}

/** Fifty campaigns a day, back from today. */
function fileFact(index: number) {
  return {
    date: TODAY - Math.floor(index / 50),
    grain: 'day',
    windowDays: 1,
    channel: 'Search',
    campaign: `Campaign ${index % 50}`,
    entityType: '',
    entityId: '',
    entityName: '',
    metric: 'ad_clicks',
    value: index % 97,
    unit: 'count',
    numerator: null,
    denominator: null,
    isFinal: true,
    quality: '',
  };
}

function ask(host: Host, name: string, request: unknown): { readonly run: string } {
  const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(request)])));
  if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
  return answer.value;
}
