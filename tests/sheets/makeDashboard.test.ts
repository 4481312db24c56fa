import { describe, expect, it } from '@jest/globals';
import { SCOREBOARD_RANGE } from '../../src/core/dashboard/scoreboardColumns.ts';
import { ask, asked, openAddon, sheetOf, stateOf, valueAt } from './addon.ts';
import { kpiAt } from './kpis.ts';

type Host = ReturnType<typeof openAddon>;

const DAY = 86_400_000;
const app = (host: Host) => (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
const make = (host: Host, news: { en: string; fa: string }[] | null = null) => asked(host, 'makeDashboard', { news });
const names = ['Customer acquisition cost', 'Average order value'] as const;

/** Two KPIs, recorded this month and the one before, and two objectives. */
function opened(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
  const kpis = sheetOf(host, 'KPIs');
  kpis.getRange(kpiAt('value', 2)).setValue(110);
  kpis.getRange(kpiAt('value', 3)).setValue(60);
  kpis.getRange(kpiAt('target', 2)).setValue(100);
  asked(host, 'recordKpis', { who: 'Sara', entries: [], language: 'en' });
  const log = sheetOf(host, 'KPI readings');
  const today = Number(log.getRange('A2').getValue());
  const before = new Date(today - 35 * DAY);
  log.getRange('A4:H5').setValues([
    [before, names[0], 100, 90, '✕ Unhealthy', 'Sara', '', 'KPI_CAC'],
    [before, names[1], 50, '', '○ No target', 'Sara', '', 'KPI_AOV'],
  ]);
  return host;
}

const scoreboard = (host: Host) => app(host).getRangeByName(SCOREBOARD_RANGE)?.getDisplayValues() ?? [];
const rowOf = (host: Host, name: string) => scoreboard(host).find((row) => row[1] === name);

/** The cell of the page that holds a text. */
function find(host: Host, text: string): string {
  const cells = host.snapshot().sheets.find(({ name }) => name === 'Dashboard')?.cells ?? {};
  return Object.keys(cells).find((a1) => cells[a1]?.value === text && cells[a1]?.formula === undefined) ?? '';
}

describe('the dashboard', () => {
  it('shows values, changes and targets of the KPIs, judged by the direction that is good', () => {
    const host = opened();
    expect(make(host)).toEqual({ tab: 'Dashboard', made: true });
    expect(rowOf(host, names[0])?.slice(0, 7)).toEqual([
      'kpi',
      names[0],
      '110',
      '▲ 10% worse',
      '100',
      '',
      '✕ Unhealthy',
    ]);
    expect(rowOf(host, names[1])?.slice(2, 4)).toEqual(['60', '▲ 20% better']);
    expect(rowOf(host, names[1])?.[8]).toMatch(/^\d+ \w{3}, today$/);
    expect(rowOf(host, names[1])?.[9]).toMatch(/;50;60$/);
  });
  it('shows the month that is picked, everywhere', () => {
    const host = opened();
    make(host);
    const picker = 'O2';
    expect(valueAt(host, 'Dashboard', picker)).toBe('Latest');
    const choices = sheetOf(host, 'Dashboard').getRange(picker).getDataValidation()?.getCriteriaValues()[0];
    const months: string[] = choices
      .getValues()
      .flat()
      .filter((month: string) => month !== '');
    expect(months).toHaveLength(3);
    host.type('Dashboard', picker, String(months[2]));
    expect(rowOf(host, names[0])?.slice(2, 7)).toEqual(['100', '–', '90', '', '✕ Unhealthy']);
    host.type('Dashboard', picker, '');
    expect(rowOf(host, names[0])?.[2]).toBe('110');
  });
  it('calls a value that was not recorded what it is', () => {
    const host = opened();
    make(host);
    host.type('KPIs', kpiAt('value', 2), '130');
    expect(rowOf(host, names[0])?.slice(2, 4)).toEqual(['130', '▲ 30% worse']);
    expect(rowOf(host, names[0])?.[8]).toBe('now, not recorded');
  });
  it('takes the last of two readings of one day', () => {
    const host = opened();
    make(host);
    const log = sheetOf(host, 'KPI readings');
    log.getRange('A6:C6').setValues([[log.getRange('A4').getValue(), names[0], 55]]);
    expect(rowOf(host, names[0])?.[3]).toBe('▲ 100% worse');
  });
  it('shows another KPI in a tile as soon as its name is typed there', () => {
    const host = opened();
    make(host);
    const tile = find(host, names[0]);
    host.type('Dashboard', tile, names[1]);
    expect(
      valueAt(
        host,
        'Dashboard',
        tile.replace(/\d+/, (row) => String(Number(row) + 1)),
      ),
    ).toBe('60');
    expect(rowOf(host, names[0])).toBeUndefined();
  });
  it('follows KPIs that are sorted and an objective that gets another title', () => {
    const host = opened();
    make(host);
    sheetOf(host, 'KPIs').sort(1);
    expect(rowOf(host, names[0])?.[2]).toBe('110');
    const objective = scoreboard(host).find(([kind]) => kind === 'objective');
    expect(objective?.[5]).toMatch(/^0?\.\d+$|^\d$/);
    const title = String(objective?.[1]);
    const okrs = host.snapshot().sheets.find(({ name }) => name === 'OKRs')?.cells ?? {};
    const at = Object.keys(okrs).find((a1) => okrs[a1]?.value === title) ?? '';
    host.type('OKRs', at, 'Win');
    expect(scoreboard(host).map(([, name]) => name)).toContain('Win');
  });
  it('keeps what people changed when it is renewed, and adds what is new', () => {
    const host = opened();
    make(host);
    const [first, second] = [find(host, names[0]), find(host, names[1])];
    host.type('Dashboard', first, '');
    host.type('Dashboard', 'A1', 'Our numbers');
    sheetOf(host, 'Dashboard').insertRowBefore(2);
    asked(host, 'insertKpis', { fns: ['KPI_ROAS'] });
    expect(make(host, [{ en: 'CAC: Rose.', fa: 'CAC: بالا رفت.' }])).toEqual({ tab: 'Dashboard', made: false });
    const moved = (a1: string) => a1.replace(/\d+/, (row) => String(Number(row) + 1));
    expect(valueAt(host, 'Dashboard', 'A1')).toBe('Our numbers');
    expect(valueAt(host, 'Dashboard', moved(first))).toBe(null);
    expect([valueAt(host, 'Dashboard', moved(second)), find(host, 'Return on ad spend')]).not.toContain('');
    expect(rowOf(host, names[0])).toBeUndefined();
    expect(scoreboard(host).filter(([kind]) => kind === 'news')[0]?.[1]).toBe('CAC: Rose.');
    asked(host, 'undo', { force: false });
    expect(find(host, 'Return on ad spend')).toBe('');
  });
  it('tells the making and the renewal apart where they can be undone', () => {
    const host = opened();
    make(host);
    make(host);
    const { undo } = stateOf(host);
    expect(undo.slice(0, 2).map(({ label }) => label.fa)).toEqual(['تازه‌کردن داشبورد', 'ساختن داشبورد']);
  });
  it('asks before it takes away what people wrote', () => {
    const host = opened();
    const before = host.snapshot();
    make(host);
    host.type('Dashboard', `A${sheetOf(host, 'Dashboard').getMaxRows()}`, 'mine');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(host.snapshot().namedRanges).toEqual({});
  });
  it('refuses where there is nothing to show, and where its table is gone', () => {
    const empty = openAddon();
    expect(ask(empty, 'makeDashboard', { news: null })).toMatchObject({ ok: false });
    const host = opened();
    make(host);
    sheetOf(host, 'Dashboard').clear().getRange('A1').setValue('other');
    expect(ask(host, 'makeDashboard', { news: null })).toMatchObject({ ok: false });
    sheetOf(host, 'Dashboard').clear();
    expect(make(host)).toEqual({ tab: 'Dashboard', made: true });
    expect(rowOf(host, names[0])?.[2]).toBe('110');
  });
});
