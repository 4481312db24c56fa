import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { kpisTable } from '../../src/core/tables/kpis/kpis.ts';
import { ask, asked, dispatch, openAddon, sheetIdOf, valueAt } from './addon.ts';
import { kpiAt, kpiColumn, openSales } from './kpis.ts';

const SHOP = ['KPI_AOV', 'KPI_CAC', 'KPI_REFUND_RATE'];
const TAB = 'KPIs';
const CAC = 'Customer acquisition cost';
const AOV = 'Average order value';
const REFUNDS = 'Refund/return rate';

const plain = (text: unknown): string => String(text).replace(/[\u2068\u2069]/g, '');

function sortByName(host: Host, direction: 'asc' | 'desc', width = Object.keys(kpisTable.columns).length): void {
  dispatch(host, 'SORT_CELLS', {
    sheetId: sheetIdOf(host, TAB),
    col: 0,
    row: 1,
    zone: { left: 0, right: width - 1, top: 1, bottom: 5 },
    sortDirection: direction,
    sortOptions: { emptyCellAsZero: false, sortHeaders: false },
  });
}

function insertedKpis(): Host {
  const host = openSales();
  asked(host, 'insertKpis', { fns: SHOP });
  return host;
}

describe('inserting the KPIs of a business', () => {
  it('makes the KPIs tab and shows it, a row a KPI, computed from the columns whose headers fit', () => {
    const host = openSales();
    expect(asked(host, 'insertKpis', { fns: SHOP })).toEqual({
      tab: TAB,
      from: 'Sales 1405',
      computed: 2,
      incomplete: 1,
    });
    expect(kpiColumn(host, TAB, 'value')).toEqual({ [AOV]: 100, [CAC]: 100, [REFUNDS]: null });
    expect(kpiColumn(host, TAB, 'formula', 'value')).toMatchObject({ [AOV]: 'revenue ÷ orders' });
    expect(kpiColumn(host, TAB, 'value', 'formula')).toMatchObject({
      [CAC]: "=KPI_CAC('Sales 1405'!$B$2:$B$3;'Sales 1405'!$C$2:$C$3)",
    });
    expect((host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSheet().getName()).toBe(TAB);
  });

  it('says which column is missing, in words, and leaves the value blank', () => {
    const host = insertedKpis();
    const notes = kpiColumn(host, TAB, 'note');
    expect(plain(notes[REFUNDS])).toBe('Sales 1405 has no column for refunded orders');
    expect(notes[CAC]).toBe(null);
    expect(plain(kpiColumn(host, TAB, 'from')[CAC])).toBe(
      'cost: column “Ad spend”; new customers: column “New customers” (Sales 1405, rows 2–3)',
    );
  });

  it('writes in the language of the document, with its unit of money and its direction', () => {
    const host = openSales('fa');
    expect(asked(host, 'insertKpis', { fns: SHOP }).tab).toBe('شاخص‌ها');
    const name = 'هزینهٔ جذب مشتری';
    const said = (key: Parameters<typeof kpiColumn>[2]) => kpiColumn(host, 'شاخص‌ها', key)[name];
    expect([said('value'), said('unit'), said('better'), said('formula')]).toEqual([
      100,
      'تومان',
      'کمتر بهتر است',
      'هزینه ÷ مشتریان تازه',
    ]);
    expect(plain(said('from'))).toBe(
      'هزینه: ستون «Ad spend»؛ مشتریان تازه: ستون «New customers» (برگهٔ Sales 1405، ردیف‌های ۲ تا ۳)',
    );
    expect(host.snapshot().sheets.find(({ name: tab }) => tab === 'شاخص‌ها')?.rightToLeft).toBe(true);
  });

  it('shows each value as its unit asks: a share as percent', () => {
    const host = insertedKpis();
    const cells = host.snapshot().sheets.find(({ name }) => name === TAB)?.cells ?? {};
    expect([2, 3, 4].map((row) => cells[kpiAt('value', row)]?.format)).toEqual(['#,##0.00', '#,##0.00', '0.0%']);
  });

  it('computes a KPI that takes the value of a moment from the last row alone', () => {
    const cells = [
      ['Month', 'Lost customers', 'Customers at start'],
      ['Jan', 10, 100],
      ['Feb', 5, 200],
    ];
    const host = openAddon({ sheets: [{ name: 'Base', cells }] });
    asked(host, 'insertKpis', { fns: ['KPI_CHURN'] });
    expect(valueAt(host, TAB, kpiAt('value', 2))).toBeCloseTo(5 / 200, 12);
    expect(plain(valueAt(host, TAB, kpiAt('from', 2)))).toContain('(Base, row 3)');
  });

  it('leaves out the last rows that some of its columns have not filled yet', () => {
    const host = openSales();
    for (const [a1, typed] of [
      ['A4', 'Mar'],
      ['B4', '3000'],
      ['C4', ''],
      ['D4', ''],
      ['E4', ''],
    ] as const) {
      host.type('Sales 1405', a1, typed);
    }
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    expect(valueAt(host, TAB, kpiAt('value', 2))).toBe(100);
  });

  it('brings KPIs up to date when it is done again, adds those that are new, and doubles none', () => {
    const host = insertedKpis();
    host.type('Sales 1405', 'F1', 'Refunds');
    for (const row of [2, 3]) host.type('Sales 1405', `F${row}`, '10');
    host.select('Sales 1405', 'A1');
    expect(asked(host, 'insertKpis', { fns: [...SHOP, 'KPI_ROAS'] })).toMatchObject({ computed: 4, incomplete: 0 });
    expect(kpiColumn(host, TAB, 'value')).toEqual({
      [AOV]: 100,
      [CAC]: 100,
      [REFUNDS]: 1 / 7,
      'Return on ad spend': 14_000 / 3000,
    });
    expect(kpiColumn(host, TAB, 'note')[REFUNDS]).toBe(null);
    expect(valueAt(host, TAB, kpiAt('name', 6))).toBe(null);
  });

  it('takes the columns of the same tab again when it is done while the KPIs tab is shown', () => {
    const host = insertedKpis();
    expect(asked(host, 'insertKpis', { fns: ['KPI_ROAS'] })).toMatchObject({ from: 'Sales 1405', computed: 1 });
  });

  it('asks for a tab of people’s own where Rasad’s tabs leave a choice', () => {
    const host = openAddon({
      sheets: [
        { name: 'One', cells: [] },
        { name: 'Two', cells: [] },
      ],
    });
    asked(host, 'connect', null);
    asked(host, 'openSettings', null);
    const before = host.snapshot();
    expect(ask(host, 'insertKpis', { fns: SHOP })).toMatchObject({
      ok: false,
      sentence: 'These KPIs are computed from a tab of your own. Open the tab with your numbers and try again.',
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('keeps what people wrote: a value, a name, a row of their own', () => {
    const host = insertedKpis();
    host.type(TAB, kpiAt('value', 3), '42');
    host.type(TAB, kpiAt('name', 2), 'Basket');
    host.type(TAB, kpiAt('name', 5), 'Visitors of the shop');
    host.type(TAB, kpiAt('value', 5), '900');
    host.select('Sales 1405', 'A1');
    asked(host, 'insertKpis', { fns: SHOP });
    expect(kpiColumn(host, TAB, 'value')).toEqual({
      Basket: 100,
      [CAC]: 42,
      [REFUNDS]: null,
      'Visitors of the shop': 900,
    });
  });

  it('takes the row that people made for a KPI, by its name, instead of a second one', () => {
    const host = openSales();
    asked(host, 'insertKpis', { fns: ['KPI_AOV'] });
    host.type(TAB, kpiAt('name', 3), 'customer acquisition cost');
    host.select('Sales 1405', 'A1');
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    expect(kpiColumn(host, TAB, 'value')).toEqual({ [AOV]: 100, 'customer acquisition cost': 100 });
  });

  it('goes on where people have sorted, renamed the tab, and moved its columns', () => {
    const host = insertedKpis();
    const before = kpiColumn(host, TAB, 'value');
    sortByName(host, 'desc');
    expect(valueAt(host, TAB, kpiAt('name', 2))).toBe(REFUNDS);
    expect(kpiColumn(host, TAB, 'value')).toEqual(before);
    const sheetId = sheetIdOf(host, TAB);
    dispatch(host, 'MOVE_COLUMNS_ROWS', {
      dimension: 'COL',
      base: 0,
      position: 'before',
      elements: [6],
      sheetId,
      sheetName: TAB,
    });
    dispatch(host, 'RENAME_SHEET', { sheetId, oldName: TAB, newName: 'Ruler' });
    host.type('Sales 1405', 'B3', '5000');
    host.select('Sales 1405', 'A1');
    expect(asked(host, 'insertKpis', { fns: SHOP }).tab).toBe('Ruler');
    expect(kpiColumn(host, 'Ruler', 'value')).toEqual({ [AOV]: 100, [CAC]: 200, [REFUNDS]: null });
  });

  it('gets back by Repair what it cannot do without, and knows its rows by their names then', () => {
    const host = insertedKpis();
    const elements = [Object.keys(kpisTable.columns).indexOf('fn')];
    dispatch(host, 'REMOVE_COLUMNS_ROWS', {
      dimension: 'COL',
      elements,
      sheetId: sheetIdOf(host, TAB),
      sheetName: TAB,
    });
    host.run('repairScorecard');
    expect(host.toast?.message).toBe('Put right: 1.');
    host.select('Sales 1405', 'A1');
    asked(host, 'insertKpis', { fns: [...SHOP, 'KPI_ROAS'] });
    expect(Object.keys(kpiColumn(host, TAB, 'value'))).toEqual([AOV, CAC, REFUNDS, 'Return on ad spend']);
    expect(kpiColumn(host, TAB, 'fn')).toMatchObject({ 'Return on ad spend': 'KPI_ROAS' });
  });

  it('is made anew by Repair in a tab that someone has cleared', () => {
    const host = insertedKpis();
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    app.getActiveSpreadsheet().getSheetByName(TAB)?.getDataRange().clearContent();
    host.run('repairScorecard');
    expect(valueAt(host, TAB, kpiAt('note', 1))).toBe('Note');
    host.select('Sales 1405', 'A1');
    expect(asked(host, 'insertKpis', { fns: SHOP })).toMatchObject({ tab: TAB, computed: 2 });
  });

  it('refuses what is no KPI with one value', () => {
    for (const fn of ['KPI_NOTHING', 'OKR_PROGRESS', 'KPI_RFM', 'toString']) {
      expect([fn, ask(openSales(), 'insertKpis', { fns: [fn] }).ok]).toEqual([fn, false]);
    }
  });

  it('never takes a tab that people call so, and a header like it, for its own', () => {
    const cells = [
      ['KPI', 'Value', 'Unit', 'Note'],
      ['CAC', 3, '$', 'ours'],
      ['AOV', 4, '$', 'ours'],
    ];
    const host = openAddon({ sheets: [{ name: 'KPIs', cells }] });
    expect(asked(host, 'insertKpis', { fns: ['KPI_CAC'] }).tab).toBe('KPIs 2');
    expect(valueAt(host, 'KPIs', 'A4')).toBe(null);
  });
});

describe('undo of inserted KPIs', () => {
  it('takes the tab away that was made for them', () => {
    const host = openSales();
    asked(host, 'connect', null);
    const before = host.snapshot();
    asked(host, 'insertKpis', { fns: SHOP });
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(host.snapshot()).toEqual(before);
  });

  it('finds its rows after a sort, gives changed rows back what they held, and leaves the others', () => {
    const host = insertedKpis();
    const [values, notes] = [kpiColumn(host, TAB, 'value'), kpiColumn(host, TAB, 'note')];
    host.type('Sales 1405', 'F1', 'Refunds');
    for (const row of [2, 3]) host.type('Sales 1405', `F${row}`, '10');
    host.select('Sales 1405', 'A1');
    asked(host, 'insertKpis', { fns: [...SHOP, 'KPI_ROAS'] });
    expect(kpiColumn(host, TAB, 'value')).toMatchObject({ [REFUNDS]: 1 / 7 });
    sortByName(host, 'desc');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(kpiColumn(host, TAB, 'value')).toEqual(values);
    expect(kpiColumn(host, TAB, 'note')).toEqual(notes);
  });

  it('asks before it takes a value that someone wrote, also where the data tab was renamed', () => {
    const host = insertedKpis();
    const sheetId = sheetIdOf(host, 'Sales 1405');
    dispatch(host, 'RENAME_SHEET', { sheetId, oldName: 'Sales 1405', newName: 'Turnover' });
    host.type(TAB, kpiAt('value', 3), '42');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    expect(asked(host, 'undo', { force: true })).toMatchObject({ done: true });
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Turnover']);
  });

  it('keeps the tab where people have a row of their own', () => {
    const host = insertedKpis();
    host.type(TAB, kpiAt('name', 5), 'Visitors of the shop');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(kpiColumn(host, TAB, 'name')).toEqual({ 'Visitors of the shop': 'Visitors of the shop' });
  });
});
