import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { createHost } from '../preview/host/host.ts';
import { loadAddon } from '../preview/host/node.ts';
import { workbookFile } from '../preview/host/xlsx.ts';
import { gregorianDay, serialOf } from '../src/core/calendar/day.ts';
import { toPlainTable } from '../src/core/conversion/toPlainFormulas.ts';
import { dashboardTab } from '../src/core/dashboard/tab.ts';
import { factPeriods } from '../src/core/facts/factPeriods.ts';
import { callFunction } from '../src/core/functions/call.ts';
import { exampleCells } from '../src/core/functions/exampleCells.ts';
import { metrics } from '../src/core/metrics/index.ts';
import { newSettingCells } from '../src/core/settings/settingCells.ts';
import { settingRows } from '../src/core/settings/settingRows.ts';
import { type KpisKey, kpisTable } from '../src/core/tables/kpis/kpis.ts';
import { columnLetters } from '../src/core/tables/letters.ts';
import type { PlanKey } from '../src/core/tables/plan/columns.ts';
import { plan } from '../src/core/tables/plan/plan.ts';
import type { ScorecardKey } from '../src/core/tables/scorecard/columns.ts';
import { scorecard } from '../src/core/tables/scorecard/scorecard.ts';
import { settingsTable } from '../src/core/tables/settings.ts';
import { firstRow, type Table } from '../src/core/tables/table.ts';
import type { WeekNotesKey } from '../src/core/tables/weekNotes/columns.ts';
import { weekNotes } from '../src/core/tables/weekNotes/weekNotes.ts';
import type { Language } from '../src/core/text.ts';
import { buildAddon } from './build.ts';
import { kpiFormulaTabs } from './plainSheets/kpiFormulas.ts';
import { documentIn } from './reference/documentIn.ts';

/** What LibreOffice must compute as the preview does. */
const COMPARED: readonly { readonly table: Table; readonly columns: readonly string[] }[] = [
  {
    table: scorecard,
    columns: ['current', 'progress', 'expected', 'score', 'status', 'bar', 'note'] satisfies ScorecardKey[],
  },
  { table: weekNotes, columns: ['state', 'weeksPostponed'] satisfies WeekNotesKey[] },
  { table: plan, columns: ['words', 'start', 'current', 'target', 'owner', 'shown'] satisfies PlanKey[] },
  { table: kpisTable, columns: ['value', 'health'] satisfies KpisKey[] },
];
const TOLERANCE = 1e-9;
const metricsWithFormula = metrics.filter(({ formula }) => formula !== undefined).length;

/**
 * Writes a lived-in scorecard as an .xlsx file without values for its formulas, lets LibreOffice compute it, and compares. A second
 * opinion on the array formulas, from a program that shares no code with the preview.
 */
async function checkLibreOffice(): Promise<void> {
  const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (!program) {
    console.error(
      'LibreOffice is not on this machine: install it (the package libreoffice-calc) and run this once more.',
    );
    process.exitCode = 1;
    return;
  }
  await buildAddon();
  const different: string[] = [];
  for (const language of ['en', 'fa'] as const) {
    different.push(...(await compareAll(livedIn(language), program, language)));
  }
  different.push(...(await compareCharts(program)));
  for (const language of ['en', 'fa'] as const) different.push(...(await compareFormulaTabs(program, language)));
  for (const line of different) console.error(line);
  const compared =
    2 * (1 + COMPARED.reduce((sum, { columns }) => sum + columns.length, 0)) +
    4 * CHARTS.length +
    2 * metricsWithFormula;
  console.log(`${compared - different.length} passed, ${different.length} failed`);
  process.exitCode = different.length > 0 ? 1 : 0;
}

type Host = ReturnType<typeof loadAddon>['host'];
type Ask = (name: string, request: object | null) => { readonly [said: string]: unknown };

/**
 * A scorecard in which people have worked: sources, check-ins, a stale one, aligned objectives, notes of the week, a KPI with a
 * target, and the plan of it all.
 */
function livedIn(language: Language): Host {
  const { host } = loadAddon('dist/addon', { userLocale: language, sheetRows: 60 });
  const ask: Ask = (name, request) => {
    const said = String(host.scriptRun('rasad', [name, JSON.stringify(request)]));
    const answer = JSON.parse(said);
    if (!answer.ok) throw new Error(said);
    return answer.value;
  };
  for (const template of ['MK-01', 'MK-02', 'GR-01', 'SA-01']) ask('insertTemplate', { template, language });
  connect(host, ask, language);
  ask('openSettings', null);
  const { rollUp } = settingRows;
  const row = newSettingCells(language).findIndex(([shown]) => shown === rollUp.name[language]) + 2;
  host.type(settingsTable.name[language], `B${row}`, rollUp.choice.words.both[language]);
  ask('editRow', { key: 'O2', fields: { parent: 'O1' }, language });
  ask('editRow', { key: 'O4', fields: { parent: 'O2', alignment: 'supports' }, language });
  const said = (key: string, confidence: string) => ({ key, value: '', confidence, note: '' });
  ask('checkIn', { who: 'Sara', entries: [said('O1.1', '8'), said('O2.1', '2'), said('O3.1', '5')] });
  age(host, language);
  ask('saveWeekNotes', {
    who: 'Sara',
    added: (['plan', 'progress', 'problem'] as const).map((kind) => ({ kind, text: `=${kind}`, key: '' })),
    changed: [],
  });
  host.type(weekNotes.name[language], `${lettersOf(host, weekNotes, 'day', language)}3`, '2026-01-05');
  bringFacts(ask);
  ask('makePlan', { goal: '' });
  ask('makeDashboard', { news: null });
  return host;
}

/** Facts of every kind, and a KPI of each over each period. */
function bringFacts(ask: Ask): void {
  const fact = (day: number, metric: string, value: number, unit: string, more: object = {}) => ({
    date: day,
    grain: 'day',
    windowDays: 1,
    channel: 'Search',
    campaign: '',
    entityType: '',
    entityId: '',
    entityName: '',
    metric,
    value,
    unit,
    numerator: null,
    denominator: null,
    isFinal: true,
    quality: '',
    ...more,
  });
  const facts = Array.from({ length: 60 }, (_, index) => FIRST_FACT + index).flatMap((day, index) => [
    fact(day, 'ad_clicks', 10 + (index % 7), 'count'),
    fact(day, 'email_open_rate', index / 100, 'ratio', { numerator: index, denominator: 100 }),
    fact(day, 'nps', index, 'points', { numerator: index, denominator: 100 }),
    fact(day, 'sessions', index, 'count', { grain: 'snapshot' }),
  ]);
  const metrics = facts.slice(0, 4).map(({ metric, unit, grain }) => ({ metric, unit, grain }));
  const days = { firstDay: FIRST_FACT, lastDay: FIRST_FACT + 59 };
  const source = { source: 'csv', account: 'ads (2026)*.csv' };
  const whole = { ...days, metrics, rows: facts.length, state: '', columns: {} };
  ask('importFacts', { ...source, run: '', facts, whole });
  for (const { metric, unit } of metrics) {
    for (const period of Object.keys(factPeriods)) ask('addFactKpi', { ...source, metric, unit, period });
  }
}

/** A day of autumn: its last month is not whole in either calendar. */
const FIRST_FACT = 20_730;

/** Nobody has touched one key result since the winter. */
function age(host: Host, language: Language): void {
  host.type(scorecard.name[language], `${lettersOf(host, scorecard, 'checkedIn', language)}4`, '2026-01-05');
}

/** The column of a table in its tab, by the word in its header. */
function lettersOf(host: Host, table: Table, key: string, language: Language): string {
  const columns = Array.from({ length: 80 }, (_, index) => columnLetters(index + 1));
  const word = table.columns[key]?.header[language];
  const letters = columns.find((each) => host.valueAt(table.name[language], `${each}1`) === word);
  if (letters === undefined) throw new Error(`${table.name[language]} has no column ${word}.`);
  return letters;
}

/** One line for each column that differs. */
async function compareAll(host: Host, program: string, language: Language): Promise<string[]> {
  const file = await workbookFile(host.snapshot());
  const tabs = recalculated(
    file,
    [...COMPARED.map(({ table }) => table.name[language]), dashboardTab.name[language]],
    program,
  );
  const dashboard = compareDashboard(host, tabs.get(dashboardTab.name[language]) ?? [], language);
  const different = COMPARED.flatMap(({ table, columns }) => {
    const tab = table.name[language];
    const rows = tabs.get(tab) ?? [];
    return columns.flatMap((key) => {
      const letters = lettersOf(host, table, key, language);
      const index = columnNumber(letters) - 1;
      const ours = rows.map((_, row) => host.valueAt(tab, `${letters}${row + 1}`) ?? '');
      const compared = rows.slice(firstRow(table) - 1).filter((row) => (row[index] ?? '') !== '').length;
      if (compared === 0) return [`${language}, ${table.name.en}, ${key}: nothing to compare`];
      const wrong = rows.flatMap((row, at) =>
        at < firstRow(table) - 1 || isSame(row[index] ?? '', ours[at])
          ? []
          : [`row ${at + 1}: ${row[index]} for ${ours[at]}`],
      );
      return wrong.length === 0 ? [] : [`${language}, ${table.name.en}, ${key}: ${wrong.slice(0, 3).join('; ')}`];
    });
  });
  return [...different, ...dashboard];
}

/** One line where cells of the dashboard differ; LibreOffice has no small lines. */
function compareDashboard(host: Host, rows: readonly (readonly string[])[], language: Language): string[] {
  const tab = dashboardTab.name[language];
  const cells = Object.entries(host.snapshot().sheets.find(({ name }) => name === tab)?.cells ?? {});
  const computed = cells.filter(([, { formula }]) => formula !== undefined && !formula.includes('SPARKLINE('));
  if (computed.length < 500) return [`${language}, ${tab}: ${computed.length} formulas to compare`];
  const wrong = computed.flatMap(([a1]) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    const theirs = rows[Number(row) - 1]?.[columnNumber(letters) - 1] ?? '';
    const ours = host.valueAt(tab, a1) ?? '';
    return isSame(theirs, ours) ? [] : [`${a1}: ${theirs} for ${ours}`];
  });
  return wrong.length === 0 ? [] : [`${language}, ${tab}: ${wrong.length} cells, ${wrong.slice(0, 40).join('; ')}`];
}

/** Series that meet every rule of KPI_SIGNAL, and the calls over them: `values` stands for their cells. */
const CHARTS: readonly { readonly values: readonly (number | null)[]; readonly call: string }[] = [
  {
    values: [41, 44, null, 40, 43, 42, 45, null, 60, 44, 20, 49, 49, null, 49, 36, 36, 36],
    call: '=KPI_SIGNAL(values; 6)',
  },
  { values: [...[9, 8, 9, 8, 9, 8, null, 9, 8], ...[5, 6, 5, 6, 5, 6, 5, 6, 5]], call: '=KPI_SIGNAL(values)' },
  {
    values: [...[11, 9, 11, 9, 11, 9, null, 10], ...[9.5, 9.5, 9.5, null, 9.5, 9.5, 9.5, 9.5, 9.5]],
    call: '=KPI_SIGNAL(values; 6)',
  },
  { values: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], call: '=KPI_SIGNAL(values; 50)' },
  { values: [3, null, 4, 5], call: '=KPI_SIGNAL(values)' },
];

/** One line for each column of a chart as plain formulas that LibreOffice computes in another way. */
async function compareCharts(program: string): Promise<string[]> {
  const tab = 'Charts';
  const host = createHost({ sheets: [{ name: tab, cells: [] }], sheetRows: 30 });
  const columns = CHARTS.flatMap(({ values, call }, index) => {
    const first = 1 + index * 6;
    const letters = columnLetters(first);
    for (const [row, value] of values.entries())
      host.type(tab, `${letters}${row + 2}`, value === null ? '' : `${value}`);
    const range = `${letters}2:${letters}${values.length + 1}`;
    const formulas = toPlainTable(call.replace('values', range), { row: 2, column: first + 1 }, 'en') ?? [];
    return formulas.map((formula, offset) => {
      const column = first + 1 + offset;
      host.type(tab, `${columnLetters(column)}2`, formula);
      return { column, name: `${call} ${index + 1}, column ${offset + 1}`, height: values.length };
    });
  });
  const rows = recalculated(await workbookFile(host.snapshot()), [tab], program).get(tab) ?? [];
  return columns.flatMap(({ column, name, height }) => {
    const wrong = Array.from({ length: height }, (_, index) => index + 1).flatMap((row) => {
      const [theirs, ours] = [
        rows[row]?.[column - 1] ?? '',
        host.valueAt(tab, `${columnLetters(column)}${row + 1}`) ?? '',
      ];
      return isSame(theirs, ours) ? [] : [`row ${row + 1}: ${theirs} for ${ours}`];
    });
    return wrong.length === 0 ? [] : [`${name}: ${wrong.slice(0, 3).join('; ')}`];
  });
}

/** One line for each KPI that the file without a script computes in LibreOffice otherwise than its function. */
async function compareFormulaTabs(program: string, language: Language): Promise<string[]> {
  const { sheets, rows } = kpiFormulaTabs(language);
  const [tab] = sheets.map(({ name }) => name) as [string];
  const file = await workbookFile(createHost({ sheets, sheetRows: 220 }).snapshot());
  const cells = recalculated(file, [tab], program).get(tab) ?? [];
  return rows.flatMap(({ metric, example, row }) => {
    const ours = callFunction(metric, exampleCells(metric, example), documentIn(language));
    const theirs = cells[row - 1]?.[1] ?? '';
    return isSame(theirs, ours) ? [] : [`${language}, ${tab}, ${metric.fn}: ${theirs} for ${String(ours)}`];
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Lets key results take their numbers from a KPI, from a cell, and from a cell that is blank. */
function connect(host: Host, ask: Ask, language: Language): void {
  const [data = ''] = host.snapshot().sheets.map(({ name }) => name);
  host.select(data, 'A1');
  ask('insertKpis', { fns: ['KPI_AOV', 'KPI_CAC'] });
  const kpis = host.snapshot().sheets.at(-1)?.name ?? '';
  // LibreOffice knows no function of Rasad: the values are typed.
  host.type(kpis, 'B2', '250');
  host.type(kpis, 'B3', '640');
  const [aov, cac] = [2, 3].map((row) => String(host.valueAt(kpis, `A${row}`)));
  ask('editKpi', { name: aov, fields: { target: '300' }, language });
  ask('editKpi', { name: cac, fields: { target: '700' }, language });
  ask('bindCurrent', { key: 'O1.2', source: { kpi: String(host.valueAt(kpis, 'A3')) } });
  host.type(data, 'B2', '0.125');
  for (const [key, cell] of [
    ['O1.3', 'B2'],
    ['O2.1', 'B9'],
  ] as const) {
    host.select(data, cell);
    ask('bindCurrent', { key, source: 'selection' });
  }
}

/** The file holds no marks of direction: LibreOffice draws them. */
function isSame(theirs: string, ours: unknown): boolean {
  if (typeof ours === 'number') return Math.abs(numberIn(theirs) - ours) < TOLERANCE;
  return theirs === String(ours).replace(/[\u2066-\u2069]/g, '');
}

/** A share comes as `60.4395604395604%`, and a day as `11/01/2024`. */
function numberIn(text: string): number {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year) return serialOf(gregorianDay(Number(year), Number(month), Number(day)) ?? 0);
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : text === '' ? Number.NaN : Number(text);
}

/** The cells of some sheets as LibreOffice computes them, numbers as they are and not as they are shown. */
function recalculated(file: Uint8Array, tabs: readonly string[], program: string): ReadonlyMap<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-'));
  try {
    writeFileSync(join(folder, 'board.xlsx'), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const args = ['--headless', '--norestore', profile, '--convert-to', csv, '--outdir', folder, 'board.xlsx'];
    const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`LibreOffice could not open the file: ${stderr}`);
    return new Map(
      tabs.map((tab) => [
        tab,
        papaparse.parse<string[]>(readFileSync(join(folder, `board-${tab}.csv`), 'utf8').trimEnd()).data,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await checkLibreOffice();
