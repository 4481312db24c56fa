import { describe, expect, it } from '@jest/globals';
import { SCOREBOARD_RANGE } from '../../src/core/dashboard/scoreboardColumns.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { kpiAt } from './kpis.ts';

type Host = ReturnType<typeof openAddon>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const app = (host: Host) => (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
const make = (host: Host, news: string | null = null) =>
  asked(host, 'makeDashboard', { news: news === null ? null : [{ en: news, fa: news }] });
const undo = (host: Host) => asked(host, 'undo', { force: false });
const scoreboard = (host: Host) => app(host).getRangeByName(SCOREBOARD_RANGE)?.getDisplayValues() ?? [];
const namesIn = (host: Host, kind: string) =>
  scoreboard(host)
    .filter((row) => row[0] === kind && row[1] !== '')
    .map((row) => row[1]);
const rowOf = (host: Host, name: string) => scoreboard(host).find((row) => row[1] === name);
const cac = 'Customer acquisition cost';
const aov = 'Average order value';

/** A dashboard over two KPIs and two objectives. */
function opened(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
  sheetOf(host, 'KPIs').getRange(kpiAt('value', 2)).setValue(110).getSheet().getRange(kpiAt('value', 3)).setValue(60);
  asked(host, 'recordKpis', { who: 'Sara', entries: [], language: 'en' });
  make(host);
  return host;
}

/** The cell of a tab that holds a text. */
function find(host: Host, text: string, tab = 'Dashboard'): string {
  const cells = host.snapshot().sheets.find(({ name }) => name === tab)?.cells ?? {};
  return Object.keys(cells).find((a1) => cells[a1]?.value === text && cells[a1]?.formula === undefined) ?? '';
}

/** What a tab holds, by cell: its formula or its value. */
function contents(host: Host, tab = 'Dashboard'): Record<string, unknown> {
  const cells = host.snapshot().sheets.find(({ name }) => name === tab)?.cells ?? {};
  return Object.fromEntries(
    Object.entries(cells)
      .map(([a1, { formula, value }]) => [a1, formula ?? value] as const)
      .filter(([, content]) => content !== null && content !== ''),
  );
}

/** What people see of a dashboard: its first columns as they are shown. */
function onPage(host: Host): string[][] {
  const sheet = sheetOf(host, 'Dashboard');
  return sheet.getRange(1, 1, sheet.getMaxRows(), 15).getDisplayValues();
}

const moved = (a1: string, rows: number) => a1.replace(/\d+/, (row) => String(Number(row) + rows));
const copyOf = (host: Host): Sheet => {
  const copy = sheetOf(host, 'Dashboard').copyTo(app(host)).setName('Board 2');
  app(host).setActiveSheet(copy);
  return copy;
};

describe('a copy of the dashboard', () => {
  it('is the one that is renewed while people look at it', () => {
    const host = opened();
    const before = contents(host);
    copyOf(host);
    expect(make(host, 'In the copy.')).toEqual({ tab: 'Board 2', made: false });
    expect([find(host, 'In the copy.', 'Board 2'), find(host, 'In the copy.')]).toEqual([
      expect.stringMatching(/^A/),
      '',
    ]);
    expect(contents(host)).toEqual(before);
    expect(namesIn(host, 'news')).toEqual(['In the copy.']);
  });
  it.each([
    ['itself', 'Board 2', 'Dashboard'],
    ['its original', 'Dashboard', 'Board 2'],
  ])('leaves a dashboard that can be renewed when %s is deleted', (_, gone, left) => {
    const host = opened();
    copyOf(host);
    make(host);
    app(host).deleteSheet(sheetOf(host, gone));
    expect(make(host, 'After.')).toEqual({ tab: left, made: false });
    expect(namesIn(host, 'news')).toEqual(['After.']);
    expect([...namesIn(host, 'kpi')].sort()).toEqual([aov, cac]);
    expect(app(host).getRangeByName(SCOREBOARD_RANGE)?.getSheet().getName()).toBe(left);
  });
});

describe('two people', () => {
  it('renew in turn, and each keeps what the other typed', () => {
    const host = opened();
    const tile = find(host, cac);
    host.type('Dashboard', tile, aov);
    make(host, 'Of Sara.');
    host.type('Dashboard', find(host, 'Of Sara.'), 'Sara: look here.');
    make(host, 'Of Amir.');
    expect(valueAt(host, 'Dashboard', tile)).toBe(aov);
    expect(namesIn(host, 'news')).toContain('Sara: look here.');
    expect(find(host, 'Of Sara.')).toBe('');
  });
});

describe('a dashboard whose page was changed', () => {
  it.each<[string, (sheet: Sheet) => void, number]>([
    ['a row is inserted', (sheet) => sheet.insertRowBefore(3), 1],
    ['a row is inserted at the end', (sheet) => sheet.insertRowAfter(sheet.getLastRow()), 0],
    ['a column is inserted', (sheet) => sheet.insertColumnsBefore(1, 1), 0],
  ])('goes on when %s, and a renewal that is undone leaves it as it was', (_, change, rows) => {
    const host = opened();
    const tile = find(host, cac);
    change(sheetOf(host, 'Dashboard'));
    expect(rowOf(host, cac)?.[2]).toBe('110');
    asked(host, 'insertKpis', { fns: ['KPI_ROAS'] });
    const page = onPage(host);
    make(host, 'News.');
    expect(find(host, cac).replace(/\D/g, '')).toBe(moved(tile, rows).replace(/\D/g, ''));
    expect(namesIn(host, 'kpi')).toContain('Return on ad spend');
    expect(undo(host)).toMatchObject({ done: true });
    expect(onPage(host)).toEqual(page);
    expect(rowOf(host, cac)?.[2]).toBe('110');
  });
  it.each([
    ['a heading', 3, 1],
    ['the tiles', 4, 5],
  ])('is whole again at the next renewal when the rows of %s are deleted', (_, row, count) => {
    const host = opened();
    const [kpis, objectives] = [namesIn(host, 'kpi'), namesIn(host, 'objective')];
    expect(find(host, cac)).toMatch(/4$/);
    sheetOf(host, 'Dashboard').deleteRows(row, count);
    make(host, 'News.');
    expect(namesIn(host, 'objective')).toEqual(objectives);
    expect([...namesIn(host, 'kpi')].sort()).toEqual([...kpis].sort());
    expect(rowOf(host, cac)?.[2]).toBe('110');
    expect(namesIn(host, 'news')).toEqual(['News.']);
    asked(host, 'insertKpis', { fns: ['KPI_ROAS'] });
    make(host, 'More.');
    expect([namesIn(host, 'kpi').includes('Return on ad spend'), namesIn(host, 'news')]).toEqual([true, ['More.']]);
  });
  it('keeps rows hidden and the name of its tab', () => {
    const host = opened();
    sheetOf(host, 'Dashboard').hideRows(9, 3);
    sheetOf(host, 'Dashboard').setName('Our numbers');
    expect(make(host, 'News.')).toEqual({ tab: 'Our numbers', made: false });
    expect(sheetOf(host, 'Our numbers').isRowHiddenByUser(10)).toBe(true);
    expect(namesIn(host, 'news')).toEqual(['News.']);
  });
  it('is made anew when its tab was deleted', () => {
    const host = opened();
    app(host).deleteSheet(sheetOf(host, 'Dashboard'));
    expect(make(host)).toEqual({ tab: 'Dashboard', made: true });
    expect(rowOf(host, cac)?.[2]).toBe('110');
  });
  it('stands beside a tab of people that has its name', () => {
    const host = openAddon({ sheets: [{ name: 'Dashboard', cells: [['mine']] }] });
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    expect(make(host)).toEqual({ tab: 'Dashboard 2', made: true });
    expect(valueAt(host, 'Dashboard', 'A1')).toBe('mine');
  });
});

describe('a dashboard over a KPIs tab that was changed', () => {
  it('shows the same KPIs when a row is deleted, and nothing of the one that is gone', () => {
    const host = opened();
    sheetOf(host, 'KPIs').deleteRow(2);
    expect([rowOf(host, aov)?.[2], rowOf(host, cac)?.[2]]).toEqual(['60', '']);
    const gone = moved(find(host, cac), 1);
    expect(valueAt(host, 'Dashboard', gone)).toBe('Not in the KPIs tab');
    make(host);
    expect(namesIn(host, 'kpi')).toEqual([aov]);
  });
  it('takes the new name of a KPI into its tile at the next renewal', () => {
    const host = opened();
    host.type('KPIs', kpiAt('name', 2), 'Cost of a customer');
    make(host);
    expect(rowOf(host, 'Cost of a customer')?.[2]).toBe('110');
    expect(find(host, cac)).toBe('');
  });
  it('finds its columns when others are inserted before them', () => {
    const host = opened();
    sheetOf(host, 'KPIs').insertColumnsBefore(1, 1);
    expect(rowOf(host, cac)?.[2]).toBe('110');
    make(host);
    expect(rowOf(host, cac)?.[2]).toBe('110');
  });
});

it('shows no error, in no cell, where a KPI was recorded in few of the months', () => {
  const host = opened();
  sheetOf(host, 'KPIs').getRange(kpiAt('target', 2)).setValue(90);
  asked(host, 'recordKpis', { who: 'Sara', entries: [], language: 'en' });
  make(host);
  const errors = Object.entries(contents(host)).filter(([a1]) =>
    /^#[A-Z]/.test(String(valueAt(host, 'Dashboard', a1))),
  );
  expect(errors).toEqual([]);
});

describe('undo', () => {
  it('of the making leaves nothing of a dashboard', () => {
    const host = openAddon();
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    const before = host.snapshot();
    make(host, 'News.');
    undo(host);
    expect({ ...host.snapshot(), documentProperties: null }).toEqual({ ...before, documentProperties: null });
  });
  it('of a renewal gives back the tables behind the page and the date of the news', () => {
    const host = opened();
    make(host, 'First.');
    const before = contents(host);
    asked(host, 'insertKpis', { fns: ['KPI_ROAS', 'KPI_CPC'] });
    const standing = contents(host);
    make(host, 'Second.');
    expect(contents(host)).not.toEqual(standing);
    undo(host);
    expect(contents(host)).toEqual(standing);
    expect(Object.keys(before)).toEqual(Object.keys(standing));
  });
  it('of a renewal leaves the tables renewed where a row was inserted since', () => {
    const host = opened();
    asked(host, 'insertKpis', { fns: ['KPI_ROAS'] });
    make(host);
    sheetOf(host, 'Dashboard').insertRowBefore(3);
    expect(undo(host)).toMatchObject({ done: true });
    expect(rowOf(host, cac)?.[2]).toBe('110');
    expect(find(host, 'Return on ad spend')).toBe('');
  });
});

describe('news', () => {
  const heading = (host: Host) =>
    Object.values(host.snapshot().sheets.find(({ name }) => /Dashboard|داشبورد/.test(name))?.cells ?? {})
      .map(({ value }) => String(value))
      .find((value) => /^What changed|چه تغییر کرد$/.test(value));
  it('have the day on which they were written, and keep it when nobody writes any', () => {
    const host = opened();
    expect(heading(host)).toBe('What changed this week');
    make(host, 'News.');
    const dated = heading(host);
    expect(dated).toMatch(/^What changed in the week to \d{1,2} \w{3} \d{4}$/);
    make(host);
    expect(heading(host)).toBe(dated);
  });
  it('have a Jalali day in a Persian file, whose months are Jalali', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    make(host, 'خبر.');
    expect(heading(host)).toMatch(/^\u200Fدر هفتهٔ منتهی به [۰-۹]{1,2} \p{L}+ ۱۴[۰-۹]{2} چه تغییر کرد$/u);
    const months = Object.values(host.snapshot().sheets.find(({ name }) => name === 'داشبورد')?.cells ?? {});
    expect(months.filter(({ value }) => /^(فروردین|مهر) ۱۴[۰-۹]{2}$/.test(String(value))).length).toBeGreaterThan(1);
  });
});

it('finds the objectives that people set after a dashboard of KPIs was made', () => {
  const host = openAddon();
  asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
  make(host);
  expect([namesIn(host, 'objective'), find(host, 'O1')]).toEqual([[], '']);
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  make(host);
  const at = find(host, 'O1');
  const row = Number(at.replace(/\D/g, ''));
  const shown = sheetOf(host, 'Dashboard')
    .getRange(row - 1, 1, 3, 13)
    .getDisplayValues();
  expect(shown[0]?.[0]).toBe('Objectives');
  expect(shown[1]?.filter((text) => text !== '')).toEqual([
    'O1',
    "Increase the brand's market share",
    expect.stringMatching(/^█+░+ \d+%$/),
    expect.stringMatching(/track|risk|early/i),
  ]);
  expect(shown[2]?.join('')).toBe('');
});

it('shows no more than it was asked to where an objective or KPI is missing', () => {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  expect(ask(host, 'makeDashboard', { news: [] })).toMatchObject({ ok: true });
  expect([namesIn(host, 'kpi'), namesIn(host, 'objective').length]).toEqual([[], 1]);
  asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
  make(host);
  expect(namesIn(host, 'kpi')).toEqual([cac]);
});
