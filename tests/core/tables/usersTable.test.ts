import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { usersTable, withoutSums } from '../../../src/core/tables/usersTable.ts';

/** `B:Spend:numbers` of each column, and its rows. */
function read(...cells: readonly (readonly Cell[])[]): string | null {
  const table = usersTable(cells);
  if (!table) return null;
  const columns = table.columns.map(({ position, word, holds }) => `${position}:${word}:${holds}`);
  return `${table.headerRow}/${table.firstRow}-${table.lastRow} ${columns.join(' ')}`;
}

const jan = ['Jan', 10, 2];
const feb = ['Feb', 20, 4];

describe('the table of a sheet', () => {
  it('starts below the first row of texts above numbers', () => {
    expect(read(['Month', 'Spend', 'Clicks'], jan, feb)).toBe('1/2-3 1:Month:texts 2:Spend:numbers 3:Clicks:numbers');
  });
  it('may stand below a title, from any column on', () => {
    expect(read(['Report'], [], [], [], ['', '', 'Month', 'Spend', 'Clicks'], ['', '', ...jan])).toBe(
      '5/6-6 3:Month:texts 4:Spend:numbers 5:Clicks:numbers',
    );
  });
  it('may have a row of groups above its header', () => {
    expect(read(['', 'Google', 'Meta'], ['Month', 'Spend', 'Clicks'], jan)).toBe(
      '2/3-3 1:Month:texts 2:Spend:numbers 3:Clicks:numbers',
    );
  });
  it('is not mistaken for a list of labels above it', () => {
    expect(read(['Company', 'Acme'], ['Year', 2026], [], ['Month', 'Spend', 'Clicks'], jan)).toBe(
      '4/5-5 1:Month:texts 2:Spend:numbers 3:Clicks:numbers',
    );
  });
  it('takes numbers and dates that were typed as text for what they are', () => {
    expect(read(['ماه', 'هزینه', 'کلیک'], ['آذر ۱۴۰۴', '۱۲٬۵۰۰ تومان', '۳٫۵٪'], ['دی ۱۴۰۴', '۱۳٬۰۰۰ تومان', ''])).toBe(
      '1/2-3 1:ماه:dates 2:هزینه:numbers 3:کلیک:numbers',
    );
  });
  it('may have a single column, of several numbers', () => {
    expect(read(['Score'], [9], [10])).toBe('1/2-3 1:Score:numbers');
    expect(read(['Budget'], [900])).toBeNull();
  });
  it('may have texts above texts, as long as a number stands somewhere', () => {
    expect(read(['Customer', 'Email', 'Paid'], ['a', 'a@x.test', 5])).toBe(
      '1/2-2 1:Customer:texts 2:Email:texts 3:Paid:numbers',
    );
  });
  it('goes over blank columns to those that end where it ends', () => {
    expect(read(['Month', 'Spend', '', 'Clicks'], ['Jan', 1, '', 2], ['Feb', 3, '', 4])).toBe(
      '1/2-3 1:Month:texts 2:Spend:numbers 4:Clicks:numbers',
    );
  });
  it('leaves out another table beside it', () => {
    expect(read(['Month', 'Spend', '', 'Name', 'Value'], [...['Jan', 1], '', 'CAC', 5], ['Feb', 3], ['Mar', 4])).toBe(
      '1/2-4 1:Month:texts 2:Spend:numbers',
    );
  });
  it('has columns with a word above them alone', () => {
    expect(read(['Month', '', 'Clicks'], jan)).toBe('1/2-2 1:Month:texts 3:Clicks:numbers');
  });
  it('goes on behind a blank row, and not with a note or another table', () => {
    expect(read(['Month', 'Spend', 'Clicks'], jan, [], feb)).toContain('1/2-4 ');
    expect(read(['Month', 'Spend', 'Clicks'], jan, [], ['Source: GA4'])).toContain('1/2-2 ');
    expect(read(['Month', 'Spend', 'Clicks'], jan, [], ['Channel', 'Budget', 'Owner'], ['A', 1, 'x'])).toContain(
      '1/2-2 ',
    );
  });
  it('is not there where no texts stand above numbers', () => {
    expect(read()).toBeNull();
    expect(read([''])).toBeNull();
    expect(read(['Spend', 10], ['Clicks', 2])).toBeNull();
    expect(read(['A note'], ['Another note'])).toBeNull();
    expect(read(['Jan', 'Google', 10], ['Feb', 'Meta', 20])).toBeNull();
  });
});

describe('totals', () => {
  it.each(['Total', 'TOTALS:', 'Grand total', 'جمع', 'جمع کل', 'مجموع', 'ميانگين', 'Total 2026'])(
    'called %s end the table',
    (word) => {
      const table = usersTable([['Month', 'Spend', 'Clicks'], jan, feb, [word, 30, 6], ['Note', 1, 1]].slice(0, 4));
      expect(table).toMatchObject({ firstRow: 2, lastRow: 3, totals: [4], subtotals: [] });
    },
  );
  it('may stand below a blank row, several of them, or first', () => {
    expect(
      usersTable([['Month', 'Spend', 'Clicks'], jan, feb, [], ['Total', 30, 6], ['Average', 15, 3]]),
    ).toMatchObject({ lastRow: 3, totals: [5, 6] });
    expect(usersTable([['Month', 'Spend', 'Clicks'], ['Total', 30, 6], jan, feb])).toMatchObject({
      firstRow: 3,
      lastRow: 4,
      totals: [2],
    });
  });
  it('between other rows are told apart', () => {
    const table = usersTable([['Month', 'Spend', 'Clicks'], jan, ['Total', 10, 2], feb, ['Total', 20, 4]]);
    expect(table).toMatchObject({ firstRow: 2, lastRow: 4, totals: [5], subtotals: [3] });
  });
  it('are no name of a row', () => {
    expect(
      usersTable([
        ['Gym', 'Spend', 'Clicks'],
        ['Total Fitness', 1, 2],
      ]),
    ).toMatchObject({ lastRow: 2, totals: [] });
  });
  it('without a word are known by their formulas', () => {
    const table = usersTable([['Month', 'Spend', 'Clicks'], jan, feb, ['', 30, 6]]);
    if (!table) throw new Error('no table');
    expect(withoutSums(table, ['', '=SUM(B2:B3)', '=SUM(C2:C3)'])).toMatchObject({ lastRow: 3, totals: [4] });
    expect(withoutSums(table, ['', '=SUBTOTAL(9; B2:B3)', ''])).toMatchObject({ lastRow: 3, totals: [4] });
    expect(withoutSums(table, ['', '=SUM(C4:D4)', '=B4*2'])).toMatchObject({ lastRow: 4, totals: [] });
  });
});
