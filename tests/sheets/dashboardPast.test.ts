import { describe, expect, it } from '@jest/globals';
import { monthStart } from '../../src/core/calendar/calendar.ts';
import type { Day } from '../../src/core/calendar/day.ts';
import { SCOREBOARD_RANGE } from '../../src/core/dashboard/scoreboardColumns.ts';
import { asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { type FileFact, fileFact } from './fileFact.ts';
import { kpiAt, kpiColumn } from './kpis.ts';

type Host = ReturnType<typeof openAddon>;

const CAC = 'Customer acquisition cost';
const AOV = 'Average order value';
const NUMBERS = ['Ad spend', 'New customers', 'Revenue', 'Orders'];

const now = (): { readonly year: number; readonly month: number } => {
  const today = new Date();
  return { year: today.getFullYear(), month: today.getMonth() + 1 };
};

/** The month so many months ago, as people write it: `2026-05`. */
function monthAgo(ago: number): string {
  const { year, month } = now();
  const first = new Date(Date.UTC(year, month - 1 - ago, 1));
  return first.toISOString().slice(0, 7);
}

/** A tab with a row a month, the newest of which is the month before this one. */
function openMonths(months = 18, order: (rows: unknown[][]) => unknown[][] = (rows) => rows): Host {
  const rows = Array.from({ length: months }, (_, index) => [monthAgo(months - index), 1000 + index, 10, 5000, 50]);
  return openAddon({ sheets: [{ name: 'Data', cells: [['Month', ...NUMBERS], ...order(rows)] as string[][] }] });
}

function made(host: Host) {
  const past = asked(host, 'recordPast', null);
  asked(host, 'makeDashboard', { news: null });
  return past;
}

const scoreboard = (host: Host) =>
  (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
    .getActiveSpreadsheet()
    .getRangeByName(SCOREBOARD_RANGE)
    ?.getDisplayValues() ?? [];
const rowOf = (host: Host, name: string) => scoreboard(host).find((row) => row[1] === name);
const log = (host: Host) => sheetOf(host, 'KPI readings').getDataRange().getDisplayValues().slice(1);

/** What a column of the numbers behind the tiles says of a KPI. */
function behind(host: Host, name: string, key: string): unknown {
  const cells = sheetOf(host, 'Dashboard').getDataRange().getValues();
  const head = cells.findIndex((row) => row.includes('yearBefore'));
  const row = cells.slice(head).find((each) => each[(cells[head] ?? []).lastIndexOf('name')] === name);
  return row?.[(cells[head] ?? []).lastIndexOf(key)];
}

describe('a dashboard over months that the file holds already', () => {
  it('knows value, the month before, the year before and the trend of columns by months', () => {
    const host = openMonths();
    asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
    expect(made(host)).toEqual({ readings: 36, kpis: 2 });
    expect([CAC, AOV].map((name) => behind(host, name, 'value'))).toEqual([101.7, 100]);
    expect([behind(host, CAC, 'previous'), behind(host, CAC, 'yearBefore')]).toEqual([101.6, 100.5]);
    expect(rowOf(host, CAC)?.[9]?.split(';')).toHaveLength(13);
    expect(rowOf(host, CAC)?.[9]).toMatch(/^100\.5;.*101\.6;101\.7$/);
    expect(rowOf(host, CAC)?.[8]).toMatch(/^\d+ \w{3}, /);
  });
  it('offers those months in its picker, and shows what was then', () => {
    const host = openMonths();
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    made(host);
    const choices = sheetOf(host, 'Dashboard').getRange('O2').getDataValidation()?.getCriteriaValues()[0];
    const months: string[] = choices
      .getValues()
      .flat()
      .filter((month: string) => month !== '');
    expect(months).toHaveLength(19);
    host.type('Dashboard', 'O2', String(months[13]));
    expect(behind(host, CAC, 'value')).toBe(100.5);
  });
  it('takes the newest month whichever way the rows run', () => {
    const host = openMonths(18, (rows) => [...rows].reverse());
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    made(host);
    expect([behind(host, CAC, 'value'), behind(host, CAC, 'previous')]).toEqual([101.7, 101.6]);
  });
  it('adds months that came since, once, and marks each as computed', () => {
    const host = openMonths(3);
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    expect(made(host).readings).toBe(3);
    expect(made(host).readings).toBe(0);
    expect(log(host).map((row) => row[6])).toEqual(Array(3).fill('Computed from the numbers in this file'));
  });
  it('leaves alone a month that people have recorded', () => {
    const host = openMonths(3);
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    asked(host, 'recordKpis', { who: '', entries: [], language: 'en' });
    const { year, month } = now();
    const row = sheetOf(host, 'KPI readings').getRange('A2');
    row.setValue(new Date(Date.UTC(year, month - 2, 5)));
    expect(made(host).readings).toBe(2);
  });
  it('takes them back with one undo, and the log that was made for them', () => {
    const host = openMonths();
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    const before = host.snapshot().sheets;
    asked(host, 'recordPast', null);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });
  it('records nothing of a KPI that people type, of a total over months, nor of things that have a day', () => {
    const host = openMonths();
    asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
    host.type('KPIs', kpiAt('value', 2), '5');
    host.type('KPIs', kpiAt('value', 3), '=KPI_AOV(Data!D2:D19; Data!E2:E19)');
    expect(made(host)).toEqual({ readings: 0, kpis: 0 });
    expect(host.snapshot().sheets.map(({ name }) => name)).not.toContain('KPI readings');
    const days = ['2025-01-03', '2025-01-09', '2025-03-22', '2025-03-23', '2025-07-01', '2026-01-30'];
    const orders = openAddon({
      sheets: [
        { name: 'Orders', cells: [['Order date', ...NUMBERS], ...days.map((day) => [day, 1000, 10, 5000, 50])] },
      ],
    });
    asked(orders, 'insertKpis', { fns: ['KPI_CAC'] });
    expect(kpiColumn(orders, 'KPIs', 'value', 'formula')[CAC]).toContain('$B$2:$B$7');
    expect(made(orders).readings).toBe(0);
  });
  it('computes a KPI of days from the last whole month', () => {
    const { year, month } = now();
    const today = Math.floor(Date.UTC(year, month - 1, 2) / 86_400_000);
    const days = Array.from({ length: 70 }, (_, index) => new Date((today - 69 + index) * 86_400_000));
    const cells = days.map((day, index) => [day.toISOString().slice(0, 10), index, 1, 0, 0]);
    const host = openAddon({ sheets: [{ name: 'Days', cells: [['Date', ...NUMBERS], ...cells] as string[][] }] });
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    const whole = cells.filter(([day]) => String(day).startsWith(monthAgo(1))).map(([, spent]) => Number(spent));
    expect(valueAt(host, 'KPIs', kpiAt('value', 2))).toBeCloseTo(
      whole.reduce((sum, spent) => sum + spent, 0) / whole.length,
      10,
    );
    expect(String(valueAt(host, 'KPIs', kpiAt('from', 2)))).toContain('the last whole month');
  });
});

describe('a dashboard over facts of past months', () => {
  const firstOf = (ago: number): Day => {
    const { year, month } = now();
    return monthStart('gregorian', year, month - ago);
  };

  /** Ad costs and leads on the 5th of each of the last months, this one too. */
  function openFacts(months: number): Host {
    const host = openAddon({ sheets: [{ name: 'Sheet1', cells: [['']] }] });
    asked(host, 'insertKpis', { fns: ['KPI_CPL'] });
    const facts = Array.from({ length: months }, (_, ago): FileFact[] => [
      fileFact(firstOf(ago), 'ad_cost', 100 + ago, { unit: 'USD' }),
      fileFact(firstOf(ago), 'contacts_new', 10),
    ]).flat();
    const metrics = facts.map(({ metric, unit, grain }) => ({ metric, unit, grain }));
    asked(host, 'importFacts', {
      source: 'csv',
      account: "Sara's ads, 50%",
      run: '',
      facts,
      whole: { metrics, firstDay: firstOf(months), lastDay: firstOf(0), rows: facts.length, state: '', columns: {} },
    });
    return host;
  }

  it('knows the months before, of a function and of a metric', () => {
    const host = openFacts(16);
    asked(host, 'feedKpis', { kpis: [{ name: 'Cost per lead', period: 'month' }] });
    const metric = {
      source: 'csv',
      account: "Sara's ads, 50%",
      metric: 'ad_cost',
      unit: 'USD',
      period: 'last28' as const,
    };
    const { name } = asked(host, 'addFactKpi', metric);
    const tabs = host.snapshot().sheets.map((sheet) => sheet.name);
    expect(made(host)).toEqual({ readings: 30, kpis: 2 });
    expect(['value', 'previous', 'yearBefore'].map((key) => behind(host, 'Cost per lead', key))).toEqual([
      10, 10.1, 11.2,
    ]);
    expect(['value', 'previous', 'yearBefore'].map((key) => behind(host, name, key))).toEqual([100, 101, 112]);
    expect(
      host
        .snapshot()
        .sheets.map((sheet) => sheet.name)
        .sort(),
    ).toEqual([...tabs, 'KPI readings', 'Dashboard'].sort());
  });
  it('has no value for a month without facts, nor for one that they begin in the middle of', () => {
    const host = openFacts(4);
    asked(host, 'feedKpis', { kpis: [{ name: 'Cost per lead', period: 'month' }] });
    const facts = sheetOf(host, 'Facts');
    facts.getRange('A8:A9').setValue(firstOf(3) + 25_569 + 4);
    facts.getRange('A6:A7').setValue(firstOf(3) + 25_569 + 4);
    expect(made(host).readings).toBe(1);
    expect(behind(host, 'Cost per lead', 'previous')).toBe(10.1);
  });
});
