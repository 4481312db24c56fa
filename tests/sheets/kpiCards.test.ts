import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { cardColumns, type KpisKey, kpisTable } from '../../src/core/tables/kpis/kpis.ts';
import { ask, asked, dispatch, sheetIdOf, sheetOf, valueAt } from './addon.ts';
import { kpiAt, kpiColumn, openSales } from './kpis.ts';
import { at } from './scorecard.ts';

const TAB = 'KPIs';
const LOG = 'KPI readings';
const CAC = 'Customer acquisition cost';
const AOV = 'Average order value';
const REFUNDS = 'Refund/return rate';
const FNS = ['KPI_AOV', 'KPI_CAC', 'KPI_REFUND_RATE'];

/** AOV and CAC stand at 100, the refund rate waits for a column. */
function openCards(language: 'en' | 'fa' = 'en'): Host {
  const host = openSales(language);
  asked(host, 'insertKpis', { fns: FNS });
  return host;
}

/** A KPIs tab as the version before the definition cards made it. */
function openEarlier(): Host {
  const host = openCards();
  const sheet = sheetOf(host, TAB);
  for (const key of [...cardColumns].reverse()) sheet.deleteColumn(sheet.getRange(kpiAt(key, 1)).getColumn());
  return host;
}

const set = (host: Host, name: string, fields: object) => asked(host, 'editKpi', { name, fields, language: 'en' });

const recorded = (host: Host, entries: { name: string; value: string; note: string }[] = []) =>
  asked(host, 'recordKpis', { who: 'Sara', entries, language: 'en' });

const entry = (name: string, value: string, note = '') => ({ name, value, note });

const cardOf = (host: Host, name: string) => asked(host, 'kpis', null).cards.find((card) => card.name === name);

function logged(host: Host, tab = LOG): unknown[][] {
  const rows: unknown[][] = sheetOf(host, tab)?.getDataRange().getValues() ?? [];
  const isDate = (cell: unknown) => Object.prototype.toString.call(cell) === '[object Date]';
  return rows.slice(1).map((row) => row.map((cell) => (isDate(cell) ? 'day' : cell)));
}

/** Moves the readings of the log into the past, so that today's are new ones. */
function daysAgo(host: Host, days: number): void {
  const sheet = sheetOf(host, LOG);
  const range = sheet.getRange(2, 1, sheet.getLastRow() - 1, 1);
  range.setValues(range.getValues().map(([day]) => [new Date(Number(day) - days * 86_400_000)]));
}

function sort(host: Host, direction: 'asc' | 'desc'): void {
  dispatch(host, 'SORT_CELLS', {
    sheetId: sheetIdOf(host, TAB),
    col: 0,
    row: 1,
    zone: { left: 0, right: Object.keys(kpisTable.columns).length - 1, top: 1, bottom: 4 },
    sortDirection: direction,
    sortOptions: { emptyCellAsZero: false, sortHeaders: false },
  });
}

describe('the card of a KPI', () => {
  it('tells its health from plain cells, without a function of Rasad, wherever its row goes', () => {
    const host = openCards();
    const formulas = Object.values(kpiColumn(host, TAB, 'health', 'formula')).map(String);
    expect(formulas).toHaveLength(3);
    expect(formulas.join()).not.toMatch(/KPI_|OKR_/);
    expect(kpiColumn(host, TAB, 'targetType')).toEqual({
      [AOV]: 'Stay at or above',
      [CAC]: 'Stay at or below',
      [REFUNDS]: 'Stay at or below',
    });
    expect(kpiColumn(host, TAB, 'health')).toEqual({
      [AOV]: '○ No target',
      [CAC]: '○ No target',
      [REFUNDS]: '– No data',
    });
    host.type(TAB, kpiAt('target', 2), '100');
    host.type(TAB, kpiAt('target', 3), '99');
    const judged = { [AOV]: '✓ Healthy', [CAC]: '✕ Unhealthy', [REFUNDS]: '– No data' };
    expect(kpiColumn(host, TAB, 'health')).toEqual(judged);
    sort(host, 'desc');
    expect(kpiColumn(host, TAB, 'health')).toEqual(judged);
    sheetOf(host, TAB).insertRowBefore(2);
    expect(kpiColumn(host, TAB, 'health')).toEqual(judged);
    host.type(TAB, kpiAt('value', 4), '80');
    expect(kpiColumn(host, TAB, 'health')[CAC]).toBe('✓ Healthy');
  });

  it('comes with the name where someone types a KPI of their own, also between others', () => {
    const host = openCards();
    sheetOf(host, TAB).insertRowBefore(3);
    for (const [key, typed] of [
      ['name', 'Visitors'],
      ['value', '90'],
      ['target', '80'],
    ] as const) {
      host.type(TAB, kpiAt(key, 3), typed);
    }
    expect(kpiColumn(host, TAB, 'health')).toMatchObject({ Visitors: '✓ Healthy', [AOV]: '○ No target' });
    host.type(TAB, kpiAt('health', 3), 'fine with me');
    host.type(TAB, kpiAt('value', 3), '70');
    expect(kpiColumn(host, TAB, 'health').Visitors).toBe('fine with me');
  });

  it('takes a target as people type it, its meaning, how often and an owner, and undo gives the cells back', () => {
    const host = openCards('fa');
    const tab = 'شاخص‌ها';
    const name = 'نرخ مرجوعی';
    const refunds = String(Object.keys(kpiColumn(host, tab, 'name'))[2]);
    expect(refunds).toContain(name.slice(0, 3));
    const before = host.snapshot().sheets;
    const fields = { target: '۱۲٫۵٪', targetType: 'decrease_to', period: 'month', owner: '=سارا' };
    expect(asked(host, 'editKpi', { name: refunds, fields, language: 'fa' })).toEqual({ done: true });
    const cells = (['target', 'targetType', 'period', 'owner'] as const).map(
      (key) => kpiColumn(host, tab, key)[refunds],
    );
    expect(cells).toEqual([0.125, 'کاهش تا', 'هر ماه', '=سارا']);
    expect(cardOf(host, refunds)).toMatchObject({ target: 0.125, targetType: 'decrease_to', period: 'month' });
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('says which field means nothing and writes none of them', () => {
    const host = openCards();
    const before = host.snapshot().sheets;
    expect(set(host, REFUNDS, { owner: 'Sara', target: '12.5' })).toMatchObject({
      done: false,
      refused: { field: 'target', sentence: expect.stringContaining('two readings') },
    });
    expect(host.snapshot().sheets).toEqual(before);
    expect(ask(host, 'editKpi', { name: 'Nothing', fields: {}, language: 'en' })).toMatchObject({ ok: false });
  });

  it('asks before undo takes what people typed since, after a sort and a new name of the tab', () => {
    const host = openCards();
    set(host, CAC, { target: '90', owner: 'Sara' });
    sort(host, 'desc');
    sheetOf(host, TAB).setName('Ruler');
    const row = [2, 3, 4].find((each) => valueAt(host, 'Ruler', kpiAt('name', each)) === CAC) ?? 0;
    host.type('Ruler', kpiAt('target', row), '95');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect(kpiColumn(host, 'Ruler', 'target')[CAC]).toBe(null);
    expect(kpiColumn(host, 'Ruler', 'owner')[CAC]).toBe(null);
  });
});

describe('a KPIs tab of an earlier version', () => {
  const values = (host: Host, keys: readonly KpisKey[]) => keys.map((key) => kpiColumn(host, TAB, key));
  const KEPT: readonly KpisKey[] = ['name', 'value', 'unit', 'better', 'formula', 'note', 'from', 'fn'];

  it.each([
    ['inserting again', (host: Host) => asked(host, 'insertKpis', { fns: FNS })],
    ['Repair', (host: Host) => host.run('repairScorecard')],
    ['recording', (host: Host) => recorded(host)],
    ['a first target', (host: Host) => set(host, AOV, { owner: 'Sara' })],
  ])('gets its cards by %s, at its end, and loses nothing', (_, act) => {
    const host = openEarlier();
    host.select('Sales 1405', 'A1');
    const before = values(host, KEPT);
    act(host);
    expect(values(host, KEPT)).toEqual(before);
    expect(kpiColumn(host, TAB, 'targetType')).toMatchObject({ [CAC]: 'Stay at or below' });
    expect(kpiColumn(host, TAB, 'health')).toMatchObject({ [AOV]: '○ No target', [REFUNDS]: '– No data' });
    expect(sheetOf(host, TAB).getConditionalFormatRules()).toHaveLength(2);
    host.run('repairScorecard');
    expect(host.toast?.message).toBe('Nothing was broken.');
  });

  it('keeps optional columns away that people have deleted, and gets the others back with their health', () => {
    const host = openCards();
    set(host, CAC, { target: '90' });
    const sheet = sheetOf(host, TAB);
    for (const key of ['owner', 'period', 'target'] as const)
      sheet.deleteColumn(sheet.getRange(kpiAt(key, 1)).getColumn());
    host.run('repairScorecard');
    expect(kpiColumn(host, TAB, 'health')[CAC]).toBe('○ No target');
    const header: unknown[] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
    expect(header).toContain('Target');
    expect(header).not.toContain('Owner');
  });
});

describe('recording the KPIs of today', () => {
  it('logs each that has a number, with its target and health, and tells the last of a day', () => {
    const host = openCards();
    set(host, CAC, { target: '90' });
    expect(recorded(host)).toEqual({ saved: 2 });
    expect(logged(host)).toEqual([
      ['day', AOV, 100, '', '○ No target', 'Sara', '', 'KPI_AOV'],
      ['day', CAC, 100, 90, '✕ Unhealthy', 'Sara', '', 'KPI_CAC'],
    ]);
    set(host, CAC, { target: '110' });
    recorded(host);
    expect(logged(host)).toHaveLength(4);
    expect(cardOf(host, CAC)?.readings).toMatchObject([{ value: 100, target: 110, health: 'healthy' }]);
  });

  it('takes a value that is typed for a KPI without a formula, in Persian digits, and leaves computed ones', () => {
    const host = openCards();
    const said = recorded(host, [entry(REFUNDS, '۱۲٫۵٪', '=1+1'), entry(CAC, '7')]);
    expect(said).toEqual({ saved: 3 });
    expect(kpiColumn(host, TAB, 'value')).toMatchObject({ [REFUNDS]: 0.125, [CAC]: 100 });
    expect(logged(host)[2]?.slice(1, 7)).toEqual([REFUNDS, 0.125, '', '○ No target', 'Sara', '=1+1']);
    asked(host, 'undo', { force: false });
    expect(kpiColumn(host, TAB, 'value')[REFUNDS]).toBe(null);
    expect(host.snapshot().sheets.map(({ name }) => name)).not.toContain(LOG);
  });

  it('reads a value that stands there as people type it, and says of a new one that it means nothing', () => {
    const host = openCards();
    host.type(TAB, kpiAt('value', 4), '۱۲٫۵٪');
    expect(kpiColumn(host, TAB, 'health')[REFUNDS]).toBe('– No data');
    const before = host.snapshot().sheets;
    expect(recorded(host, [entry(REFUNDS, 'many')])).toMatchObject({ refused: { name: REFUNDS } });
    expect(host.snapshot().sheets).toEqual(before);
    recorded(host);
    expect(kpiColumn(host, TAB, 'value')[REFUNDS]).toBe(0.125);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('asks as little of Google for twelve KPIs as for two', () => {
    const calls = (rows: number): number => {
      const host = openCards();
      recorded(host);
      const names = Array.from({ length: rows }, (_, index) => [`Visitors ${index}`, index]);
      if (rows > 0) sheetOf(host, TAB).getRange(5, 1, rows, 2).setValues(names);
      recorded(host);
      host.resetCalls();
      recorded(host);
      expect(host.calls.readsAfterWrites).toBeLessThanOrEqual(4);
      return host.calls.total;
    };
    const few = calls(0);
    expect(few).toBeLessThanOrEqual(40);
    expect(calls(10)).toBe(few);
  });

  it('knows a KPI that got another name by its function, and refuses two of one name', () => {
    const host = openCards();
    recorded(host);
    host.type(TAB, kpiAt('name', 3), 'Our CAC');
    expect(cardOf(host, 'Our CAC')?.readings).toMatchObject([{ value: 100 }]);
    host.type(TAB, kpiAt('name', 3), AOV);
    expect(ask(host, 'recordKpis', { who: '', entries: [], language: 'en' })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('wo KPIs are called'),
    });
  });
});

describe('a KPI that loses its target', () => {
  function lost(): Host {
    const host = openCards();
    set(host, CAC, { target: '80', owner: 'Sara' });
    recorded(host);
    daysAgo(host, 7);
    return host;
  }

  it('asks for attention after two unhealthy readings, or as many as Settings say', () => {
    const host = lost();
    expect(cardOf(host, CAC)).toMatchObject({ health: 'unhealthy', asksForAttention: false });
    recorded(host);
    recorded(host);
    expect(cardOf(host, CAC)).toMatchObject({ asksForAttention: true, keyResult: null });
    asked(host, 'openSettings', null);
    const names: unknown[][] = sheetOf(host, 'Settings').getRange('A1:A30').getValues();
    const row = names.findIndex(([name]) => name === 'Unhealthy readings in a row') + 1;
    host.type('Settings', `B${row}`, '3');
    expect(cardOf(host, CAC)?.asksForAttention).toBe(false);
  });

  it('gets an objective that follows it to its success, once', () => {
    const host = lost();
    recorded(host);
    expect(asked(host, 'draftObjective', { name: CAC, language: 'en' })).toEqual({ key: 'O1' });
    const cells = (row: number) =>
      (['key', 'title', 'owner', 'start', 'target', 'current', 'type', 'kpi', 'source'] as const).map((key) =>
        valueAt(host, 'OKRs', at(key, row)),
      );
    expect(cells(3).slice(0, 3)).toEqual(['O1', `Bring ${CAC} back to 80`, 'Sara']);
    expect(cells(4)).toEqual([
      'O1.1',
      `${CAC} from 100 to 80`,
      'Sara',
      100,
      80,
      100,
      'Decrease',
      'KPI_CAC',
      `KPI: ${CAC}`,
    ]);
    expect(valueAt(host, 'OKRs', at('lastDay', 3))).not.toBeNull();
    expect(cardOf(host, CAC)?.keyResult).toMatchObject({ key: 'O1.1', isDone: false });
    host.type('Sales 1405', 'B3', '1400');
    expect(valueAt(host, 'OKRs', at('current', 4))).toBe(80);
    expect(valueAt(host, 'OKRs', at('status', 4))).toBe('★ Done');
    expect(cardOf(host, CAC)).toMatchObject({ health: 'healthy', keyResult: { key: 'O1.1', isDone: true } });
    const type = { type: 'stay_at_or_below' };
    asked(host, 'editRow', { key: 'O1.1', fields: type, language: 'en' });
    expect(cardOf(host, CAC)?.keyResult).toMatchObject({ isDone: true, type: 'Stay at or below' });
    expect(valueAt(host, 'OKRs', at('status', 4))).toBe('✓ On track');
  });

  it('is undone whole, and asks before it takes a number that someone typed in the place of the KPI’s', () => {
    const host = lost();
    const before = host.snapshot().sheets;
    asked(host, 'draftObjective', { name: CAC, language: 'en' });
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
    asked(host, 'draftObjective', { name: CAC, language: 'en' });
    host.type('OKRs', at('current', 4), '95');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: false });
  });

  it('needs none where it meets its target, or has none', () => {
    const host = openCards();
    for (const name of [CAC, REFUNDS]) {
      expect(ask(host, 'draftObjective', { name, language: 'en' })).toMatchObject({
        ok: false,
        sentence: expect.stringContaining('meets its target now'),
      });
    }
  });
});
