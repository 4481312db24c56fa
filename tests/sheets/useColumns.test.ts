import { describe, expect, it } from '@jest/globals';
import type { PlainCell } from '../../preview/host/host.ts';
import { ask, asked, openAddon, valueAt } from './addon.ts';

type Host = ReturnType<typeof openAddon>;

const sheetOf = (host: Host, name = 'Campaigns') =>
  (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet().getSheetByName(name) ??
  (() => {
    throw new Error(name);
  })();

const formulaAt = (host: Host, a1: string, name = 'Campaigns') => sheetOf(host, name).getRange(a1).getFormula();

/** A call over the columns that have these words. */
function use(host: Host, fn: string, words: readonly string[], { each = false, select = 'B2' } = {}) {
  const { sheet, name, columns } = asked(host, 'columns', null);
  host.select(name, select);
  const args = words.map((word) => {
    const column = columns.find((one) => one.word === word);
    if (!column) throw new Error(word);
    return { range: column.range, sheet, word };
  });
  return asked(host, 'useColumns', { fn, args, sheet, each });
}

describe('a formula over the columns of a table', () => {
  it('goes into the active cell where that is blank', () => {
    const host = openAddon();
    const before = host.snapshot();
    expect(use(host, 'KPI_CAC', ['Spend', 'Customers'], { select: 'F7' })).toEqual({ tab: 'Campaigns', cell: 'F7' });
    expect(formulaAt(host, 'F7')).toMatch(/^=KPI_CAC\(B2:B4[;,] ?C2:C4\)$/);
    expect(valueAt(host, 'Campaigns', 'F7')).toBe(200);
    asked(host, 'undo', { force: false });
    host.select('Campaigns', 'A1');
    expect(host.snapshot()).toEqual(before);
  });
  it.each(['B2', 'C1', 'A4'])('goes into the next free column where the active cell is %s of the table', (select) => {
    const host = openAddon();
    const before = host.snapshot();
    expect(use(host, 'KPI_CAC', ['Spend', 'Customers'], { select })).toEqual({ tab: 'Campaigns', cell: 'D2' });
    expect(valueAt(host, 'Campaigns', 'D1')).toBe('Customer acquisition cost');
    expect(valueAt(host, 'Campaigns', 'D2')).toBe(200);
    asked(host, 'undo', { force: false });
    expect(host.snapshot()).toEqual(before);
  });
  it('passes by columns that hold anything, even a formula that shows nothing', () => {
    const host = openAddon();
    host.type('Campaigns', 'D9', 'a note');
    host.type('Campaigns', 'E3', '=""');
    expect(use(host, 'KPI_CAC', ['Spend', 'Customers']).cell).toBe('F2');
    expect(valueAt(host, 'Campaigns', 'D9')).toBe('a note');
  });
  it('leaves the column that parts two tables blank', () => {
    const host = openAddon();
    host.type('Campaigns', 'E1', 'Name');
    host.type('Campaigns', 'F1', 'Value');
    host.type('Campaigns', 'F2', '5');
    expect(use(host, 'KPI_CAC', ['Spend', 'Customers']).cell).toBe('H2');
    expect(asked(host, 'columns', null).columns.map(({ word }) => word)).toEqual(['Month', 'Spend', 'Customers']);
  });
  it('gets a column of its own where the sheet ends', () => {
    const host = openAddon();
    const sheet = sheetOf(host);
    sheet.deleteColumns(4, sheet.getMaxColumns() - 3);
    const before = host.snapshot();
    expect(use(host, 'KPI_CAC', ['Spend', 'Customers']).cell).toBe('D2');
    asked(host, 'undo', { force: false });
    expect(host.snapshot()).toEqual(before);
  });
  it('names the tab where the cell stands in another one', () => {
    const cells: PlainCell[][] = [
      ['ماه', 'هزینه', 'مشتری تازه'],
      ['آذر ۱۴۰۴', 100, 4],
      ['دی ۱۴۰۴', 200, 2],
    ];
    const host = openAddon({
      sheets: [
        { name: 'Data 1', cells },
        { name: 'Board', cells: [] },
      ],
    });
    const { sheet, columns } = asked(host, 'columns', null);
    const [, cost, customers] = columns.map(({ range, word }) => ({ range, word, sheet }));
    host.select('Board', 'C3');
    if (!cost || !customers) throw new Error('columns');
    expect(asked(host, 'useColumns', { fn: 'KPI_CAC', args: [cost, customers], sheet, each: false })).toEqual({
      tab: 'Board',
      cell: 'C3',
    });
    expect(formulaAt(host, 'C3', 'Board')).toContain("'Data 1'!B2:B3");
    expect(valueAt(host, 'Board', 'C3')).toBe(50);
  });
  it('follows a column that was moved since it was read', () => {
    const host = openAddon();
    const { sheet } = asked(host, 'columns', null);
    sheetOf(host).insertColumnsBefore(2, 1);
    host.select('Campaigns', 'G9');
    asked(host, 'useColumns', {
      fn: 'KPI_CAC',
      args: [
        { range: 'B2:B4', sheet, word: 'Spend' },
        { range: 'C2:C4', sheet, word: 'Customers' },
      ],
      sheet,
      each: false,
    });
    expect(formulaAt(host, 'G9')).toMatch(/^=KPI_CAC\(C2:C4[;,] ?D2:D4\)$/);
  });
  it('is refused in words where a column is gone', () => {
    const host = openAddon();
    const { sheet } = asked(host, 'columns', null);
    sheetOf(host).getRange('B1').setValue('Something else');
    const before = host.snapshot();
    const args = [{ range: 'B2:B4', sheet, word: 'Spend' }, 3];
    expect(ask(host, 'useColumns', { fn: 'KPI_CAC', args, sheet, each: false })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('is not where it was'),
    });
    expect(host.snapshot()).toEqual(before);
  });
  it('never stands in what it reads', () => {
    const host = openAddon();
    const { sheet } = asked(host, 'columns', null);
    host.select('Campaigns', 'B20');
    const args = [{ range: 'B:B' }, { range: 'C2:F20' }];
    const { cell } = asked(host, 'useColumns', { fn: 'KPI_CAC', args, sheet, each: false });
    expect(cell).toBe('G2');
  });
  it('takes typed values, and a range of another tab that someone typed', () => {
    const host = openAddon({
      sheets: [
        {
          name: 'Campaigns',
          cells: [
            ['Month', 'Spend', 'Clicks'],
            ['Jan', 30, 1],
          ],
        },
        { name: 'Data', cells: [[2], [4]] },
      ],
    });
    const { sheet } = asked(host, 'columns', null);
    host.select('Campaigns', 'H1');
    asked(host, 'useColumns', { fn: 'KPI_CAC', args: [30, { range: 'Data!A1:A2' }], sheet, each: false });
    expect(valueAt(host, 'Campaigns', 'H1')).toBe(5);
  });
});

describe('a whole column of results', () => {
  it('stands beside the table with its header, and shows shares in percent', () => {
    const host = openAddon();
    const before = host.snapshot();
    expect(use(host, 'KPI_CVR', ['Customers', 'Spend'], { each: true, select: 'H9' }).cell).toBe('D2');
    expect(formulaAt(host, 'D2')).toMatch(/^=KPI_ROWS\("CVR"[;,] ?C2:C4[;,] ?B2:B4\)$/);
    expect(['D1', 'D2', 'D3', 'D4', 'D5'].map((a1) => valueAt(host, 'Campaigns', a1))).toEqual([
      'Conversion rate',
      0.01,
      0.01,
      0,
      null,
    ]);
    expect(sheetOf(host).getRange('D4').getDisplayValue()).toBe('0.0%');
    host.select('Campaigns', 'A1');
    asked(host, 'undo', { force: false });
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a result with several columns', () => {
  it('gets header words and formats, and undo takes all away', () => {
    const host = openAddon();
    host.select('Campaigns', 'F3');
    const before = host.snapshot();
    expect(asked(host, 'insertFormula', { fn: 'KPI_FUNNEL', args: [[100, 50, 10]], overwrite: false })).toEqual({
      done: true,
      cell: 'F3',
    });
    expect(['F2', 'G2', 'H2'].map((a1) => valueAt(host, 'Campaigns', a1))).toEqual(['Step', 'Cumulative', 'Drop-off']);
    expect(sheetOf(host).getRange('F2').getFontWeight()).toBe('bold');
    expect(sheetOf(host).getRange('F4').getDisplayValue()).toBe('50.0%');
    asked(host, 'undo', { force: false });
    expect(host.snapshot()).toEqual(before);
  });
  it('has them in row 1 where no row is above', () => {
    const host = openAddon();
    host.select('Campaigns', 'F1');
    expect(asked(host, 'insertFormula', { fn: 'KPI_FUNNEL', args: [[100, 50]], overwrite: false })).toEqual({
      done: true,
      cell: 'F2',
    });
    expect(valueAt(host, 'Campaigns', 'F1')).toBe('Step');
  });
  it('is refused where something stands in its way', () => {
    const host = openAddon();
    host.type('Campaigns', 'G4', 'mine');
    host.select('Campaigns', 'F3');
    const before = host.snapshot();
    expect(ask(host, 'insertFormula', { fn: 'KPI_FUNNEL', args: [[100, 50, 10]], overwrite: false })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('must be empty'),
    });
    expect(host.snapshot()).toEqual(before);
  });
});
