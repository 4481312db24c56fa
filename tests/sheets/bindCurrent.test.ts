import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, dispatch, sheetIdOf, sheetOf, stateOf, valueAt } from './addon.ts';
import { kpiAt, openSales } from './kpis.ts';
import { at, newTabKeys } from './scorecard.ts';

const TAB = 'OKRs';
const CAC = 'Customer acquisition cost';
const SILENT = 'Its source gives no number: fill it, or connect another';
const WIDTH = newTabKeys.length;

const plain = (text: unknown): string => String(text).replace(/[\u2068\u2069]/g, '');
const rowOf = (host: Host, title: string): number =>
  Array.from({ length: 20 }, (_, row) => row + 3).find((row) => valueAt(host, TAB, at('title', row)) === title) ?? 0;
const CUSTOMERS = 'Acquire 1,000 new customers';

function sort(host: Host, tab: string, first: number, width: number, column: number, direction: 'asc' | 'desc'): void {
  dispatch(host, 'SORT_CELLS', {
    sheetId: sheetIdOf(host, tab),
    col: column,
    row: first - 1,
    zone: { left: 0, right: width - 1, top: first - 1, bottom: first + 4 },
    sortDirection: direction,
    sortOptions: { emptyCellAsZero: false, sortHeaders: false },
  });
}

/** Sales, the KPIs from them and key results; the second key result (O1.2, row 5) waits for a source. */
function openFile(): Host {
  const host = openSales();
  asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV', 'KPI_REFUND_RATE'] });
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  return host;
}

function boundToKpi(): Host {
  const host = openFile();
  asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: CAC } });
  return host;
}

function boundToCell(): Host {
  const host = openFile();
  host.select('Sales 1405', 'C3');
  asked(host, 'bindCurrent', { key: 'O1.2', source: 'selection' });
  return host;
}

/** What the row says: its number, where that comes from, and its status. */
function said(host: Host, row = 5): unknown[] {
  const [current, source, note, status] = (['current', 'source', 'note', 'status'] as const).map((key) =>
    valueAt(host, TAB, at(key, row)),
  );
  return [current, source === null ? null : plain(source), plain(note), status];
}

/** Every cell of the tab that shows an error, the hidden row of the formulas left out. */
function errors(host: Host): string[] {
  const cells = host.snapshot().sheets.find(({ name }) => name === TAB)?.cells ?? {};
  return Object.entries(cells).flatMap(([a1, { value }]) => (String(value).startsWith('#') ? [a1] : []));
}

describe('a key result whose number comes from a KPI', () => {
  it('has the value of the KPI, goes along with it, and says where it comes from', () => {
    const host = openFile();
    const { source, units } = asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: CAC } });
    expect(source).toBe(`KPI: ${CAC}`);
    // The KPI says “money”, which is no unit to disagree with.
    expect(units).toBeNull();
    expect(said(host)).toEqual([100, `KPI: ${CAC}`, `KPI: ${CAC}`, '✕ Off track']);
    host.type('Sales 1405', 'B3', '23000');
    expect(said(host)).toEqual([800, `KPI: ${CAC}`, `KPI: ${CAC}`, '✓ On track']);
  });

  it('keeps its KPI when people sort the KPIs, rename their tab and move its columns', () => {
    const host = boundToKpi();
    const sheetId = sheetIdOf(host, 'KPIs');
    sort(host, 'KPIs', 2, 8, 0, 'desc');
    sort(host, 'KPIs', 2, 8, 0, 'asc');
    sort(host, 'KPIs', 2, 8, 0, 'desc');
    expect(valueAt(host, 'KPIs', kpiAt('name', 2))).toBe('Refund/return rate');
    dispatch(host, 'MOVE_COLUMNS_ROWS', {
      dimension: 'COL',
      base: 0,
      position: 'before',
      elements: [1],
      sheetId,
      sheetName: 'KPIs',
    });
    dispatch(host, 'RENAME_SHEET', { sheetId, oldName: 'KPIs', newName: 'Our ruler' });
    host.type('Sales 1405', 'B3', '5000');
    expect(said(host)[0]).toBe(200);
  });

  it('is blank and says so while the KPI has no value, a second name or none any more', () => {
    const host = boundToKpi();
    asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: 'Refund/return rate' } });
    expect(said(host)).toEqual(['', 'KPI: Refund/return rate', SILENT, '– No data']);
    asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: CAC } });
    host.type('KPIs', kpiAt('name', 5), CAC);
    expect(said(host)).toEqual(['', `KPI: ${CAC}`, SILENT, '– No data']);
    host.type('KPIs', kpiAt('name', 5), '');
    expect(said(host)[0]).toBe(100);
    sheetOf(host, 'KPIs').deleteRow(2);
    expect(said(host)).toEqual(['', `KPI: ${CAC}`, SILENT, '– No data']);
  });

  it('shows a sentence and no error where the KPI refuses, or its tab was deleted', () => {
    const host = boundToKpi();
    host.type('Sales 1405', 'C2', '0');
    host.type('Sales 1405', 'C3', '0');
    expect([said(host)[2], errors(host)]).toEqual([SILENT, []]);
    dispatch(host, 'DELETE_SHEET', { sheetId: sheetIdOf(host, 'KPIs'), sheetName: 'KPIs' });
    expect(said(host)).toEqual(['', `KPI: ${CAC}`, SILENT, '– No data']);
    expect(errors(host)).toEqual([]);
  });

  it('takes a row that people added to the KPIs, and the row that is selected there', () => {
    const host = openFile();
    host.type('KPIs', kpiAt('name', 5), 'Customers of the shop "Bazaar"');
    host.type('KPIs', kpiAt('value', 5), '612');
    host.select('KPIs', kpiAt('value', 5));
    asked(host, 'bindCurrent', { key: 'O1.2', source: 'selection' });
    sort(host, 'KPIs', 2, 8, 0, 'desc');
    expect(said(host).slice(0, 2)).toEqual([612, 'KPI: Customers of the shop "Bazaar"']);
  });

  it('refuses in a sentence what cannot be connected', () => {
    const host = openFile();
    host.type('KPIs', kpiAt('name', 5), CAC);
    host.type(TAB, at('key', 6), 'O1.1');
    const before = host.snapshot();
    const told = (key: string, source: { kpi: string } | 'selection'): string => {
      const answer = ask(host, 'bindCurrent', { key, source });
      return answer.ok ? 'done' : answer.sentence;
    };
    expect(told('O9.9', { kpi: CAC })).toMatch(/^No row of the OKRs tab has the key "O9.9"/);
    expect(told('O1.1', { kpi: CAC })).toMatch(/^Several rows of the OKRs tab have the key "O1.1"/);
    expect(told('O1.2', { kpi: 'Happiness' })).toBe('The KPIs tab has no KPI "Happiness". Pick one from the list.');
    expect(told('O1.2', { kpi: CAC })).toMatch(/^Two KPIs are called "Customer acquisition cost"/);
    host.select(TAB, 'A4');
    expect(told('O1.2', 'selection')).toMatch(/one cell of another tab/);
    host.select('Sales 1405', 'B2:B3');
    expect(told('O1.2', 'selection')).toMatch(/one cell of another tab/);
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a key result whose number comes from a cell', () => {
  it('goes along with the cell, in plain formulas, and says which it is', () => {
    const host = boundToCell();
    expect(said(host).slice(0, 3)).toEqual([20, 'Cell C3 of Sales 1405', 'Cell C3 of Sales 1405']);
    host.type('Sales 1405', 'C3', '950');
    expect(said(host)[0]).toBe(950);
    host.type('Sales 1405', 'C3', '');
    expect(said(host)).toEqual(['', 'Cell C3 of Sales 1405', SILENT, '– No data']);
    expect([host.snapshot().sheets.find(({ name }) => name === TAB)?.cells[at('current', 5)]?.formula]).toEqual([
      `=IFERROR(IF('Sales 1405'!$C$3="";"";'Sales 1405'!$C$3);"")`,
    ]);
  });

  it('keeps its cell when the OKRs tab is sorted, its columns move and the other tab is renamed', () => {
    const host = boundToCell();
    host.type('Sales 1405', 'C3', '950');
    sort(host, TAB, 3, WIDTH, 1, 'desc');
    const row = rowOf(host, CUSTOMERS);
    expect(row).not.toBe(5);
    expect(said(host, row)[0]).toBe(950);
    dispatch(host, 'RENAME_SHEET', {
      sheetId: sheetIdOf(host, 'Sales 1405'),
      oldName: 'Sales 1405',
      newName: 'Shop 2',
    });
    host.type('Shop 2', 'C3', '960');
    expect(said(host, row)[0]).toBe(960);
    asked(host, 'undo', { force: false });
    expect(said(host, row).slice(0, 2)).toEqual([480, null]);
  });

  it('shows a sentence and no error where the tab was deleted', () => {
    const host = boundToCell();
    dispatch(host, 'DELETE_SHEET', { sheetId: sheetIdOf(host, 'Sales 1405'), sheetName: 'Sales 1405' });
    expect(said(host)).toEqual(['', 'Cell C3 of Sales 1405', SILENT, '– No data']);
    expect(errors(host)).toEqual([]);
  });

  it('says of a text that it is no number', () => {
    const host = boundToCell();
    host.type('Sales 1405', 'C3', 'many');
    expect(said(host).slice(2)).toEqual(['Start, target or current is not a number: type 1200 or 25%', '– No data']);
  });
});

describe('people’s hands on a connected key result', () => {
  it('a number typed over it has no source any more, and undo of the connection asks first', () => {
    const host = boundToKpi();
    host.type(TAB, at('current', 5), '850');
    expect(said(host)).toEqual([850, null, '', '✓ On track']);
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect(said(host).slice(0, 2)).toEqual([480, null]);
  });

  it('a Persian number typed over it is read', () => {
    const host = openSales('fa');
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: 'هزینهٔ جذب مشتری' } });
    const [tab, cell] = ['اهداف', at('current', 5)];
    expect([valueAt(host, tab, cell), valueAt(host, tab, at('note', 5))]).toEqual([100, 'شاخص: هزینهٔ جذب مشتری']);
    host.type(tab, cell, '۸۵۰');
    expect([valueAt(host, tab, cell), valueAt(host, tab, at('source', 5))]).toEqual([850, null]);
  });

  it('a reference that someone types is a source too', () => {
    const host = openFile();
    host.type(TAB, at('current', 5), "='Sales 1405'!C2");
    expect(said(host).slice(0, 3)).toEqual([10, 'Cell C2 of Sales 1405', 'Cell C2 of Sales 1405']);
    host.type(TAB, at('current', 5), '=200*3');
    expect(said(host).slice(0, 3)).toEqual([600, null, '']);
  });

  it('a copied row takes its source along', () => {
    const host = boundToKpi();
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const sheet = app.getActiveSpreadsheet().getSheetByName(TAB);
    for (const key of ['title', 'start', 'target', 'current', 'type', 'source'] as const) {
      sheet?.getRange(at(key, 5)).copyTo(sheet.getRange(at(key, 7)) as never);
    }
    expect(said(host, 7).slice(0, 2)).toEqual([100, `KPI: ${CAC}`]);
    host.type('Sales 1405', 'B3', '5000');
    expect([said(host, 5)[0], said(host, 7)[0]]).toEqual([200, 200]);
  });

  it('Repair clears a source that nothing stands behind', () => {
    const host = boundToKpi();
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    // As where the add-on is not there to see it.
    app.getActiveSpreadsheet().getSheetByName(TAB)?.getRange(at('current', 5)).setValue(700);
    host.run('repairScorecard');
    expect(said(host).slice(0, 3)).toEqual([700, null, '']);
  });

  it('is no sample number, whatever its value is', () => {
    const host = boundToKpi();
    const samples = stateOf(host).samples;
    host.type('Sales 1405', 'B3', '13400');
    // The sample of the template was 480.
    expect(said(host).slice(0, 3)).toEqual([480, `KPI: ${CAC}`, `KPI: ${CAC}`]);
    expect(stateOf(host).samples).toBe(samples);
    asked(host, 'clearSamples', null);
    expect(said(host)[0]).toBe(480);
    expect(stateOf(host).samples).toBe(0);
  });

  it('works without the column of the sources, which people may delete', () => {
    const host = openFile();
    dispatch(host, 'REMOVE_COLUMNS_ROWS', {
      dimension: 'COL',
      elements: [newTabKeys.indexOf('source')],
      sheetId: sheetIdOf(host, TAB),
      sheetName: TAB,
    });
    asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: CAC } });
    expect([valueAt(host, TAB, at('current', 5)), errors(host)]).toEqual([100, []]);
  });
});

describe('disconnecting a key result', () => {
  it('keeps the number of now, and is undone', () => {
    const host = boundToKpi();
    const before = said(host);
    expect(asked(host, 'unbindCurrent', { key: 'O1.2' })).toEqual({ title: CUSTOMERS, kept: 100 });
    expect(said(host).slice(0, 3)).toEqual([100, null, '']);
    host.type('Sales 1405', 'B3', '5000');
    expect(said(host)[0]).toBe(100);
    sort(host, TAB, 3, WIDTH, 1, 'desc');
    asked(host, 'undo', { force: false });
    const row = rowOf(host, CUSTOMERS);
    expect(said(host, row)).toEqual([200, ...before.slice(1)]);
  });

  it('leaves the cell blank where the source gave no number, and does nothing to a typed one', () => {
    const host = boundToCell();
    host.type('Sales 1405', 'C3', '');
    expect(asked(host, 'unbindCurrent', { key: 'O1.2' })).toMatchObject({ kept: null });
    expect(valueAt(host, TAB, at('current', 5))).toBe(null);
    const before = host.snapshot();
    expect(asked(host, 'unbindCurrent', { key: 'O1.3' })).toMatchObject({ kept: null });
    expect(host.snapshot()).toEqual(before);
  });
});

describe('what can be connected', () => {
  it('is told in one call: KPIs as their cells show them, and key results with their sources', () => {
    const host = boundToKpi();
    host.resetCalls();
    expect(asked(host, 'numberSources', null)).toEqual({
      kpis: [
        { name: CAC, shown: '100.00', unit: 'money' },
        { name: 'Average order value', shown: '100.00', unit: 'money' },
        { name: 'Refund/return rate', shown: '', unit: '%' },
      ],
      keyResults: [
        { key: 'O1.1', title: 'Grow website traffic by 20%', source: '' },
        { key: 'O1.2', title: CUSTOMERS, source: `KPI: ${CAC}` },
        { key: 'O1.3', title: 'Raise social engagement rate to 15%', source: '' },
      ],
    });
    expect(host.calls.total).toBeLessThanOrEqual(40);
  });
});

describe('undo of a connection', () => {
  it('gives back exactly what was there', () => {
    const host = openFile();
    const before = host.snapshot();
    asked(host, 'bindCurrent', { key: 'O1.2', source: { kpi: CAC } });
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(host.snapshot()).toEqual(before);
  });
});
