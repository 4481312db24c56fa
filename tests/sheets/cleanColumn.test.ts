import { describe, expect, it } from '@jest/globals';
import type { Host, PlainCell } from '../../preview/host/host.ts';
import type { Api } from '../../src/api.ts';
import { type CleaningChoices, planCleaning } from '../../src/core/importing/planCleaning.ts';
import { ask, asked, openAddon, sheetOf, stateOf } from './addon.ts';
import { at } from './scorecard.ts';

const nobody: CleaningChoices = { dateOrder: null, decimal: null, isPercent: null, unitIn: 'format' };

/** A workbook with one tab of people's own, whose column B is to be cleaned. */
function open(column: readonly PlainCell[], header = 'Spend', select = 'B2'): Host {
  const cells: PlainCell[][] = [['Month', header, 'Orders'], ...column.map((cell, row) => [`m${row + 1}`, cell, row])];
  const host = openAddon({ sheets: [{ name: 'Sales', cells }], sheetRows: column.length + 20 });
  host.select('Sales', select);
  asked(host, 'connect', null);
  return host;
}

/** What the sidebar shows of the column that people look at. */
function preview(host: Host, said: Partial<CleaningChoices> = {}) {
  const column = asked(host, 'cleanableColumn', null);
  return { ...column, ...planCleaning(column, { ...nobody, ...said }, stateOf(host).language) };
}

function request(host: Host, said: Partial<CleaningChoices> = {}): Parameters<Api['cleanColumn']>[0] {
  const { sheet, position, header, writes, newHeader } = preview(host, said);
  return { sheet, position, header, writes, newHeader };
}

/** How many cells were cleaned, and how many texts were left. */
function clean(host: Host, said: Partial<CleaningChoices> = {}): { cleaned: number; left: number } {
  const { left } = preview(host, said);
  return { ...asked(host, 'cleanColumn', request(host, said)), left: left.length };
}

const column = (host: Host, letters = 'B', tab = 'Sales'): unknown[] =>
  sheetOf(host, tab)
    .getRange(`${letters}1:${letters}${sheetOf(host, tab).getLastRow()}`)
    .getValues()
    .flat();

const shown = (host: Host, a1: string): string => sheetOf(host, 'Sales').getRange(a1).getDisplayValue();

/** All that a workbook holds, without what is selected and remembered. */
const sheets = (host: Host) => host.snapshot().sheets;

describe('cleaning a column', () => {
  it('shows first what would happen, and writes nothing', () => {
    const host = open(['۱۸ میلیون', '۱۵۰هزار', '', 'نامشخص است', 7, '1405/09/08', '۳۵۰']);
    const before = host.snapshot();
    expect(preview(host)).toMatchObject({
      tab: 'Sales',
      position: 2,
      firstRow: 2,
      header: { row: 1, word: 'Spend', isTyped: true },
      numbers: 3,
      dates: 1,
      left: [{ cell: 'B5', text: 'نامشخص است' }],
      asks: [],
    });
    expect(host.snapshot()).toEqual(before);
  });
  it('makes numbers and real days, and leaves words, blanks and formulas as they are', () => {
    const host = open(['۱۸ میلیون', '۱۵۰هزار', '', 'soon', 7, '(۱۲)']);
    host.type('Sales', 'B4', '=C2+1');
    expect(clean(host)).toEqual({ cleaned: 3, left: 1 });
    expect(column(host)).toEqual(['Spend', 18_000_000, 150_000, 1, 'soon', 7, -12]);
    expect(sheetOf(host, 'Sales').getRange('B4').getFormula()).toMatch(/^=C2 ?\+ ?1$/);
    expect(shown(host, 'B2')).toBe('18,000,000');
  });
  it.each(['en', 'fa'] as const)('makes real days of four styles in a %s document', (language) => {
    const host = open(['1405/09/08', '۸ آذر ۱۴۰۵', '2026-11-29', '29/11/2026']);
    asked(host, 'setLanguage', language);
    clean(host);
    expect(['B2', 'B3', 'B4', 'B5'].map((cell) => shown(host, cell))).toEqual(Array(4).fill('2026-11-29'));
    expect(
      column(host)
        .slice(1)
        .every((value) => Object.prototype.toString.call(value) === '[object Date]'),
    ).toBe(true);
  });
  it('writes numbers into cells that were formatted as text', () => {
    const host = open(['12', '13']);
    const range = sheetOf(host, 'Sales').getRange('B2:B3').setNumberFormat('@');
    range.setValues([['12'], ['13']]);
    clean(host);
    expect(column(host)).toEqual(['Spend', 12, 13]);
  });
  it('does nothing the second time, whatever was left', () => {
    const host = open(['۱۲۰۰ ریال', '۱۰ تومان', '۵ دلار', '3.5%', '4', '03/04/2026', '12,5', '1.234', '29/11/2026']);
    clean(host);
    const before = host.snapshot();
    expect(clean(host).cleaned).toBe(0);
    expect(host.snapshot()).toEqual(before);
  });
  it('takes the selected rows alone, never the header or a title above it', () => {
    const host = open(['1', '2', '3', '4']);
    host.select('Sales', 'B1:B3');
    expect(clean(host)).toEqual({ cleaned: 2, left: 0 });
    expect(column(host)).toEqual(['Spend', 1, 2, '3', '4']);
  });
  it('leaves a merged title and a header of digits alone', () => {
    const host = openAddon({
      sheets: [
        {
          name: 'Sales',
          cells: [['گزارش ۱۴۰۵', '', ''], [], ['Month', '۱۴۰۵', 'Orders'], ['a', '۱۲', 4], ['b', '۱۳', 5]],
        },
      ],
    });
    sheetOf(host, 'Sales').getRange('A1:C1').merge();
    host.select('Sales', 'B4');
    const said = preview(host);
    expect(said).toMatchObject({ firstRow: 4, header: { word: '۱۴۰۵' } });
    clean(host);
    expect(column(host)).toEqual(['', '', '۱۴۰۵', 12, 13]);
  });
  it('reads hidden and filtered rows, blank rows and a row of totals', () => {
    const host = open(['۱۲', '۱۳', '', '۱۴', 'جمع']);
    const sheet = sheetOf(host, 'Sales');
    sheet.hideRows(3);
    sheet.getRange('B7').setFormula('=SUM(B2:B5)');
    clean(host);
    expect(column(host)).toEqual(['Spend', 12, 13, '', 14, 'جمع', 39]);
    expect(sheet.isRowHiddenByUser(3)).toBe(true);
  });
  it('never writes into what a formula spills', () => {
    const host = open(['', '', '']);
    const sheet = sheetOf(host, 'Sales');
    sheet.getRange('F2:F4').setValues([["'۱۲"], ["'۱۳"], ["'۱۴"]]);
    sheet.getRange('B2').setFormula('=ARRAYFORMULA(F2:F4)');
    const before = sheets(host);
    expect(clean(host)).toEqual({ cleaned: 0, left: 0 });
    expect(sheets(host)).toEqual(before);
  });
  it('converts rials, refuses dollars, and says the unit in each amount or once in the header', () => {
    const texts = ['۱۲۰۰ ریال', '۲ میلیون تومان', '۵ دلار'];
    const inFormat = open(texts);
    asked(inFormat, 'setLanguage', 'fa');
    expect(preview(inFormat)).toMatchObject({ unit: { fa: 'تومان' }, left: [{ cell: 'B4' }] });
    clean(inFormat);
    expect(column(inFormat)).toEqual(['Spend', 120, 2_000_000, '۵ دلار']);
    expect(shown(inFormat, 'B3')).toBe('2,000,000 تومان');
    const inHeader = open(texts);
    asked(inHeader, 'setLanguage', 'fa');
    const before = sheets(inHeader);
    clean(inHeader, { unitIn: 'header' });
    expect(column(inHeader)[0]).toBe('Spend (تومان)');
    expect(shown(inHeader, 'B3')).toBe('2,000,000');
    expect(clean(inHeader, { unitIn: 'header' }).cleaned).toBe(0);
    asked(inHeader, 'undo', { force: false });
    expect(sheets(inHeader)).toEqual(before);
  });
  it('refuses a column of Rasad, and takes one that people added beside it', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.select('OKRs', at('status', 4));
    const before = host.snapshot();
    expect(ask(host, 'cleanableColumn', null)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('own, which reads what is typed'),
    });
    expect(host.snapshot()).toEqual(before);
    const tab = sheetOf(host);
    const own = tab.getLastColumn() + 1;
    tab.insertColumnAfter(tab.getMaxColumns());
    tab.getRange(4, own).setValue("'۱۲");
    host.select('OKRs', tab.getRange(4, own).getA1Notation());
    expect(clean(host).cleaned).toBe(1);
    expect(tab.getRange(4, own).getValue()).toBe(12);
  });
  it('refuses in words where the column is another one by now', () => {
    const host = open(['12']);
    const asking = request(host);
    sheetOf(host, 'Sales').insertColumnsBefore(2, 1);
    expect(ask(host, 'cleanColumn', asking)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('has changed since it was read'),
    });
  });
  it('refuses what someone has typed since, and touches nothing', () => {
    const host = open(['12', '13']);
    const asking = request(host);
    host.type('Sales', 'B3', '=1+1');
    const before = host.snapshot();
    expect(ask(host, 'cleanColumn', asking)).toMatchObject({ ok: false });
    expect(host.snapshot()).toEqual(before);
  });
  it('says in words that cells are protected', () => {
    const cells = [['Spend'], ['۱۲'], ['۱۳']];
    const host = openAddon({ sheets: [{ name: 'Sales', cells }], mayEditProtected: false });
    host.select('Sales', 'A2');
    asked(host, 'connect', null);
    sheetOf(host, 'Sales').getRange('A3').protect();
    const before = host.snapshot();
    expect(ask(host, 'cleanColumn', request(host))).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('protected cells that you may not edit'),
    });
    expect(host.snapshot()).toEqual(before);
  });
  it('has nothing to do in an empty sheet', () => {
    const host = openAddon({ sheets: [{ name: 'Empty', cells: [] }] });
    expect(preview(host)).toMatchObject({ numbers: 0, dates: 0, left: [], writes: [] });
  });
  it('makes as many calls for five thousand rows as for ten, even with a word in every other one', () => {
    const calls = (rows: number, word: string): number => {
      const cells = Array.from({ length: rows }, (_, row) => (row % 2 && word ? word : `${row + 10}هزار`));
      const host = open(cells);
      const asking = request(host);
      const { total } = host.calls;
      expect(asked(host, 'cleanColumn', asking).cleaned).toBeGreaterThan(rows / 2 - 1);
      return host.calls.total - total;
    };
    expect(calls(5000, '')).toBe(calls(10, ''));
    const cut = calls(1000, 'soon');
    expect(cut).toBeLessThanOrEqual(calls(10, '') + 60);
    expect(calls(100, 'soon')).toBe(cut);
  });
});

describe('undo of a cleaned column', () => {
  const texts = ['۱۸ میلیون', '', '1405/09/08', '۱۵۰هزار', '۹ آذر ۱۴۰۵', '7', '2026-11-29 14:30'];

  it('gives values and number formats back as they were', () => {
    const host = open(texts);
    sheetOf(host, 'Sales').getRange('B4').setNumberFormat('@');
    const before = sheets(host);
    clean(host);
    expect(stateOf(host).undo[0]?.label.en).toContain('Spend');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(sheets(host)).toEqual(before);
  });
  it('finds rows that were sorted, moved or inserted since by their values', () => {
    const host = open(texts);
    const sheet = sheetOf(host, 'Sales');
    clean(host);
    sheet.getRange('A2:C8').sort({ column: 1, ascending: false });
    sheet.insertRowsBefore(2, 1);
    sheet.insertColumnsBefore(1, 1);
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(column(host, 'C')).toEqual(['Spend', '', ...[...texts].reverse()]);
  });
  it('counts what people typed since, and covers it where they say so', () => {
    const host = open(texts);
    clean(host);
    host.type('Sales', 'B2', '5');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    expect(column(host)[1]).toBe(5);
    asked(host, 'undo', { force: true });
    expect(column(host)).toEqual(['Spend', ...texts]);
  });
  it('never puts a text into the wrong row where rows were sorted and edited', () => {
    const host = open(texts);
    const sheet = sheetOf(host, 'Sales');
    clean(host);
    sheet.getRange('A2:C8').sort({ column: 1, ascending: false });
    sheet.getRange('B8').setValue(5);
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    asked(host, 'undo', { force: true });
    expect(column(host)).toEqual(['Spend', ...[...texts.slice(1)].reverse(), 5]);
  });
  it('remembers five thousand texts', () => {
    const cells = Array.from({ length: 5000 }, (_, row) => `${row + 10}هزار`);
    const host = open(cells);
    clean(host);
    asked(host, 'undo', { force: false });
    expect(column(host)).toEqual(['Spend', ...cells]);
  });
  it('refuses what is more than one undo can remember, and leaves it as it was', () => {
    const cells = Array.from({ length: 600 }, (_, row) => `${row}${' '.repeat(200)}تومان`);
    const host = open(cells);
    const before = host.snapshot();
    expect(ask(host, 'cleanColumn', request(host))).toMatchObject({ ok: false });
    expect(host.snapshot()).toEqual(before);
  });
  it('of a tab or column that is gone has nothing to take back', () => {
    const host = open(texts);
    clean(host);
    sheetOf(host, 'Sales').deleteColumn(2);
    sheetOf(host, 'Sales').deleteColumns(2, sheetOf(host, 'Sales').getMaxColumns() - 1);
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
  });
});
