import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Host } from '../preview/host/host.ts';
import { loadAddon } from '../preview/host/node.ts';
import { callFunction } from '../src/core/functions/call.ts';
import { families } from '../src/core/functions/families.ts';
import { cac } from '../src/core/metrics/acquisition/cac.ts';
import { forecast } from '../src/core/metrics/forecast/forecast.ts';
import { metrics } from '../src/core/metrics/index.ts';
import { sheetFunctions } from '../src/core/registry.ts';
import { semanticLanguages } from '../src/core/semantic/languages.ts';
import { semanticMetrics } from '../src/core/semantic/semanticMetric.ts';
import { defaultSettings } from '../src/core/settings/settings.ts';
import { median } from '../src/core/statistics/center.ts';
import { columnLetters } from '../src/core/tables/letters.ts';
import { type ScorecardKey, scorecardColumns } from '../src/core/tables/scorecard/columns.ts';
import { scorecard } from '../src/core/tables/scorecard/scorecard.ts';
import { columnKeys, tableFor } from '../src/core/tables/table.ts';
import { rows } from '../src/core/tools/rows.ts';
import { reportDashboard } from './benchDashboard.ts';
import { reportFacts } from './benchFacts.ts';
import { reportFunctions } from './benchFunctions.ts';
import { reportGoals } from './benchGoals.ts';
import { reportScorecard } from './benchScorecard.ts';
import { bytesWithoutComments, CODE_BYTES, FIRST_SCORECARD_CALLS, SIDEBAR_BYTES } from './budgets.ts';
import { buildAddon, bundleCode } from './build.ts';
import { documentIn } from './reference/documentIn.ts';
import { stub } from './stubs.ts';

/** The figures that decide how Rasad feels, printed for people. Nothing here passes or fails. */
async function bench(): Promise<void> {
  await buildAddon();
  const code = readFileSync('dist/addon/Code.js', 'utf8');
  report(
    'Code.js without comments',
    `${((await bytesWithoutComments(code)) / 1000).toFixed(1)} kB of ${CODE_BYTES / 1000} kB`,
  );
  report(
    'Sidebar.html',
    `${kilobytes(readFileSync('dist/addon/Sidebar.html', 'utf8'))} kB of ${SIDEBAR_BYTES / 1000} kB`,
  );
  await reportFamilies();
  report('load in a bare context', `${loadMilliseconds(code).toFixed(1)} ms`);
  report('load of an empty script', `${loadMilliseconds('').toFixed(1)} ms`);
  reportCalls();
  report(
    'one value of 1,000 key results',
    `${recalculationMilliseconds(1_000).toFixed(0)} ms to recalculate in the preview`,
  );
  reportScorecard(report);
  reportDashboard(report);
  const [small, large] = [rowsMilliseconds(1_000), rowsMilliseconds(100_000)];
  report(
    'KPI_ROWS over 100,000 rows',
    `${large.toFixed(0)} ms, ${Math.round(100_000 / (large / 1000)).toLocaleString('en')} rows a second`,
  );
  report('KPI_ROWS over 100,000 rows', `× ${timesBareRows(100_000).toFixed(1)} of a bare loop (budget 5)`);
  report('KPI_CAC of 2 × 50,000 cells', `× ${timesBareSum(50_000).toFixed(1)} of a bare sum (budget 5)`);
  report('KPI_FORECAST of 144 months', `${forecastMilliseconds().toFixed(0)} ms`);
  report('SQL of every formula KPI', `${sqlMilliseconds().toFixed(0)} ms the first time (budget 50)`);
  report('growth from 1,000 to 100,000 rows', `× ${(large / small).toFixed(0)} (100 is linear)`);
  await reportFunctions(report);
  reportFacts(report);
  reportGoals(report);
}

function report(name: string, figure: string): void {
  console.log(`${name.padEnd(36)}${figure}`);
}

/** What each family of KPIs adds to the bundle: its declarations, and its help in the stubs. */
async function reportFamilies(): Promise<void> {
  const { bytesByFile } = await bundleCode();
  for (const family of Object.keys(families)) {
    const own = Object.entries(bytesByFile).filter(([file]) => file.startsWith(`src/core/metrics/${family}/`));
    const code = own.reduce((sum, [, bytes]) => sum + bytes, 0);
    const help = sheetFunctions
      .filter((declared) => declared.guide.family === family)
      .map(stub)
      .join('');
    if (code > 0) report(`  ${family}`, `${(code / 1000).toFixed(1)} kB and ${kilobytes(help)} kB of help`);
  }
}

function kilobytes(text: string): string {
  return (Buffer.byteLength(text) / 1000).toFixed(1);
}

/** Half of twenty loads take at most this long; each load compiles and runs the whole script, as every cell's call does. */
function loadMilliseconds(code: string): number {
  const times = Array.from({ length: 20 }, (_, time) => {
    const context = vm.createContext({});
    // A text of its own each time: what was compiled before would not be compiled again.
    const text = `${code}\n//${time}`;
    const begin = performance.now();
    vm.runInContext(text, context);
    return performance.now() - begin;
  });
  return median(times);
}

/** The calls of each action, and how many of them read what is still being written, which Google must then finish. */
function reportCalls(): void {
  const { host } = loadAddon('dist/addon', { sheets: [{ name: 'Sheet1', cells: [] }] });
  const insert = (template: string) => ['insertTemplate', { template, language: 'en' }] as const;
  const checkIn = (...entries: (readonly [key: string, value: string])[]) =>
    [
      'checkIn',
      { who: 'Sara', entries: entries.map(([key, value]) => ({ key, value, confidence: '7', note: '' })) },
    ] as const;
  const record = (name: string) =>
    ['recordKpis', { who: 'Sara', entries: [{ name, value: '100', note: '' }], language: 'en' }] as const;
  const actions: readonly (readonly [string, readonly [string, object | null]])[] = [
    ['first insert', insert('MK-01')],
    ['later insert', insert('MK-02')],
    [
      'add key result',
      [
        'addKeyResult',
        { objective: 'O1', fields: { title: 'Win', unit: 'customers', start: '0', target: '20' }, language: 'en' },
      ],
    ],
    ['edit', ['editRow', { key: 'O1.1', fields: { title: 'Win', target: '20%' }, language: 'en' }]],
    ['list OKRs', ['okrs', null]],
    ['arrange as an outline', ['arrangeOkrs', null]],
    ['first check-in', checkIn(['O1.1', '12%'])],
    ['a later check-in', checkIn(['O1.1', '13%'])],
    ['check-in of four', checkIn(['O1.1', '14%'], ['O1.3', '12%'], ['O2.2', '3'], ['O2.3', '8'])],
    ['list check-ins', ['checkIns', null]],
    ['edit of a number', ['editRow', { key: 'O1.2', fields: { current: '12' }, language: 'en' }]],
    ['repair of nothing', ['repair', null]],
    ['first KPIs', ['insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] }]],
    ['KPIs again', ['insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] }]],
    ['card of a KPI', ['editKpi', { name: 'Customer acquisition cost', fields: { target: '90' }, language: 'en' }]],
    ['first recording of KPIs', record('Customer acquisition cost')],
    ['recording of KPIs', record('Average order value')],
    ['list KPIs', ['kpis', null]],
    ['connect a number', ['bindCurrent', { key: 'O1.2', source: { kpi: 'Average order value' } }]],
    ['disconnect it', ['unbindCurrent', { key: 'O1.2' }]],
    ['drafted objective', ['draftObjective', { name: 'Customer acquisition cost', language: 'en' }]],
    ['first plan', ['makePlan', { goal: 'Grow' }]],
    ['plan again', ['makePlan', { goal: '' }]],
    ['clear samples', ['clearSamples', null]],
    ['undo', ['undo', { evenIfEdited: false }]],
  ];
  for (const [action, call] of actions) reportCall(host, action, call);
  const fresh = loadAddon('dist/addon', { sheets: [{ name: 'Sheet1', cells: [] }] }).host;
  const kpis = ['KPI_CVR', 'KPI_AOV', 'KPI_CART_ABANDON', 'KPI_CAC', 'KPI_ROAS', 'KPI_REPEAT_RATE', 'KPI_CM_RATIO'];
  const start = { goal: 'Our ads pay for themselves', kpis, templates: ['MK-02'], language: 'en' };
  reportCall(fresh, `very first scorecard (budget ${FIRST_SCORECARD_CALLS})`, ['startScorecard', start]);
}

function reportCall(host: Host, action: string, [name, argument]: readonly [string, object | null]): void {
  host.resetCalls();
  const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(argument)])));
  if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
  const { total, readsAfterWrites } = host.calls;
  report(`service calls, ${action}`, `${total}, of them reads after writes: ${readsAfterWrites}`);
}

/** From a change of one key result to the new progress of its objective, in a scorecard of that many. */
function recalculationMilliseconds(keyResults: number): number {
  const { host } = loadAddon('dist/addon', { sheets: [{ name: 'Sheet1', cells: [] }] });
  host.scriptRun('rasad', ['insertTemplate', JSON.stringify({ template: 'MK-01', language: 'en' })]);
  const tab = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet().getSheetByName('OKRs');
  if (!tab) throw new Error('The template has made no OKRs tab.');
  const keys = columnKeys(tableFor(scorecard, defaultSettings('en')));
  const lettersOf = (key: ScorecardKey): string => columnLetters(keys.indexOf(key) + 1);
  const shown = tab.getRange(`${lettersOf('key')}1:${lettersOf('key')}10`).getValues();
  const objective = 1 + shown.findIndex(([key]) => key === 'O1');
  const [first, last] = [objective + 1, objective + keyResults];
  tab.insertRowsAfter(first, keyResults);
  for (const key of keys.filter((each) => scorecardColumns[each].filledBy === 'person')) {
    const value = tab.getRange(`${lettersOf(key)}${first}`).getValue();
    tab.getRange(`${lettersOf(key)}${first}:${lettersOf(key)}${last}`).setValue(value);
  }
  const current = tab.getRange(`${lettersOf('current')}${last}`);
  const progress = tab.getRange(`${lettersOf('progress')}${objective}`);
  let value = 0;
  return milliseconds(() => {
    current.setValue(++value);
    return progress.getValue();
  });
}

function rowsMilliseconds(height: number): number {
  const { cost, customers } = costAndCustomers(height);
  const document = documentIn('en');
  return milliseconds(() => callFunction(rows, ['CAC', cost, customers], document));
}

/** How many times as long as a loop that gives the same rows and checks nothing. */
function timesBareRows(height: number): number {
  const { cost, customers } = costAndCustomers(height);
  const bare = milliseconds(() => {
    const ratios: number[][] = [];
    for (let row = 0; row < height; row++) ratios.push([(cost[row]?.[0] ?? 0) / (customers[row]?.[0] ?? 0)]);
    return ratios;
  });
  return rowsMilliseconds(height) / bare;
}

/** How many times as long as a ratio of two bare sums. */
function timesBareSum(height: number): number {
  const { cost, customers } = costAndCustomers(height);
  const document = documentIn('en');
  const sum = (range: readonly (readonly number[])[]): number => {
    let total = 0;
    for (let row = 0; row < range.length; row++) total += range[row]?.[0] ?? 0;
    return total;
  };
  const bare = milliseconds(() => sum(cost) / sum(customers));
  return milliseconds(() => callFunction(cac, [cost, customers], document)) / bare;
}

function costAndCustomers(height: number): { readonly cost: number[][]; readonly customers: number[][] } {
  return {
    cost: Array.from({ length: height }, (_, row) => [row * 3]),
    customers: Array.from({ length: height }, (_, row) => [1 + (row % 7)]),
  };
}

function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return median(times);
}

/** A first call: what a cell waits for, without the load of the script. */
function forecastMilliseconds(): number {
  const months = Array.from({ length: 144 }, (_, month) => [
    (100 + 2 * month) * (1 + 0.3 * Math.sin((Math.PI * month) / 6)) + ((month * 37) % 11),
  ]);
  const begin = performance.now();
  callFunction(forecast, [months, 18, '', 12], documentIn('en'));
  return performance.now() - begin;
}

/** A first time: every definition is made and printed. */
function sqlMilliseconds(): number {
  const begin = performance.now();
  for (const defined of metrics.flatMap(semanticMetrics)) semanticLanguages.sql.write(defined);
  return performance.now() - begin;
}

bench();
