import { describe, expect, it } from '@jest/globals';
import type { PlainCell } from '../../preview/host/host.ts';
import { asked, openAddon } from './addon.ts';

type Rows = readonly (readonly PlainCell[])[];

function columnsOf(cells: Rows) {
  return asked(openAddon({ sheets: [{ name: 'Data 1', cells: cells.map((row) => [...row]) }] }), 'columns', null);
}

/** `Spend B2:B13` of each column. */
function shortly(cells: Rows): string[] {
  return columnsOf(cells).columns.map(({ word, range }) => `${word} ${range}`);
}

describe('the columns of the active sheet', () => {
  it('are told with their ranges and first values', () => {
    const host = openAddon();
    expect(asked(host, 'columns', null)).toEqual({
      sheet: expect.any(Number),
      name: 'Campaigns',
      columns: [
        { word: 'Month', range: 'A2:A4', holds: 'texts', sample: ['Jan', 'Feb', 'Mar'] },
        { word: 'Spend', range: 'B2:B4', holds: 'numbers', sample: [1000, 2000, 3000] },
        { word: 'Customers', range: 'C2:C4', holds: 'numbers', sample: [10, 20, 0] },
      ],
      totals: [],
      subtotals: [],
    });
  });
  it('are read where the table starts at C5, under its title, without its total', () => {
    const table = columnsOf([
      ['گزارش کمپین'],
      [],
      [],
      [],
      ['', '', 'ماه', 'هزینهٔ تبلیغات (تومان)', '', 'مشتریان جدید'],
      ['', '', 'آذر ۱۴۰۴', 285000000, '', 1015],
      ['', '', 'دی ۱۴۰۴', '۲۴۰٬۰۰۰٬۰۰۰', '', 812],
      ['', '', 'جمع', '=SUM(D6:D6)', '', '=SUM(F6:F7)'],
    ]);
    expect(table.columns.map(({ word, range, holds }) => `${word} ${range} ${holds}`)).toEqual([
      'ماه C6:C7 dates',
      'هزینهٔ تبلیغات (تومان) D6:D7 numbers',
      'مشتریان جدید F6:F7 numbers',
    ]);
    expect(table.totals).toEqual([8]);
  });
  it('end above sums that no word announces', () => {
    expect(
      shortly([
        ['Month', 'Spend', 'Clicks'],
        ['Jan', 10, 2],
        ['Feb', 20, 4],
        ['', '=SUM(B2:B3)', '=SUM(C2:C3)'],
      ]),
    ).toEqual(['Month A2:A3', 'Spend B2:B3', 'Clicks C2:C3']);
  });
  it('are those that a tab of Rasad has', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    const { columns } = asked(host, 'columns', null);
    expect(columns.find(({ word }) => word === 'Current')).toMatchObject({ holds: 'numbers' });
    expect(columns.find(({ word }) => word === 'Current')?.range).toMatch(/^[A-Z]3:[A-Z]\d+$/);
  });
  it('are none where a sheet holds no table', () => {
    expect(columnsOf([['Spend', 10]])).toMatchObject({ columns: [], totals: [] });
    expect(columnsOf([])).toMatchObject({ columns: [] });
  });
  it('are read in two reads, however many rows there are', () => {
    const calls = (rows: number) => {
      const cells = [['Month', 'Spend', 'Clicks'], ...Array.from({ length: rows }, (_, row) => [`m${row}`, row, row])];
      const host = openAddon({ sheets: [{ name: 'Data', cells }], sheetRows: rows + 10 });
      host.resetCalls();
      asked(host, 'columns', null);
      const { total, byMethod } = host.calls;
      return { total, reads: [byMethod['Sheet.getSheetValues'], byMethod['Range.getFormulas']] };
    };
    expect(calls(3).reads).toEqual([1, 1]);
    expect(calls(300)).toEqual(calls(3));
  });
});

describe('what is selected', () => {
  it.each([
    ['B3', 'B3'],
    ['B3:C4', 'B3:C4'],
    ['B1:B4', 'B2:B4'],
    ['B1:C40', 'B2:C4'],
    ['F5:F9', 'F5:F9'],
  ])('as %s is taken as %s', (selected, range) => {
    const host = openAddon();
    host.select('Campaigns', selected);
    expect(asked(host, 'selection', null)).toEqual({ sheet: expect.any(Number), name: 'Campaigns', range });
  });
});
