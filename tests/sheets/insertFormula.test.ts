import { describe, expect, it } from '@jest/globals';
import { ask, asked, openAddon, valueAt } from './addon.ts';

describe('inserting a formula', () => {
  it('puts a call into the active cell', () => {
    const host = openAddon();
    host.select('Campaigns', 'F2');
    expect(asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false })).toMatchObject({
      done: true,
      cell: 'F2',
    });
    expect(valueAt(host, 'Campaigns', 'F2')).toBe(200);
  });
  it('asks before it covers anything', () => {
    const host = openAddon();
    host.select('Campaigns', 'B2');
    expect(asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false })).toEqual({
      done: false,
      cell: 'B2',
      holds: '1000',
    });
    expect(valueAt(host, 'Campaigns', 'B2')).toBe(1000);
  });
  it.each([
    ['B2', '1000', 1000],
    ['F5', '=B2*2', 2000],
    ['F5', 'a text', 'a text'],
  ])('gives %s back what it held: %s', (cell, typed, value) => {
    const host = openAddon();
    host.type('Campaigns', cell, typed);
    const before = host.snapshot();
    host.select('Campaigns', cell);
    asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: true });
    asked(host, 'undo', { force: false });
    expect(valueAt(host, 'Campaigns', cell)).toBe(value);
    expect(host.snapshot()).toEqual(before);
  });
  it.each(["'007", "'50%", "'TRUE", "'12/05/2025", "'=a  b", "'+1", "'1e5"])(
    'gives a cell the text %s back as the text it was, and its own format',
    (typed) => {
      const host = openAddon();
      const cell = () =>
        (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
          .getActiveSpreadsheet()
          .getSheetByName('Campaigns')
          ?.getRange('F5');
      cell()?.setNumberFormat('0.00');
      host.type('Campaigns', 'F5', typed);
      const before = host.snapshot();
      expect(valueAt(host, 'Campaigns', 'F5')).toBe(typed.slice(1));
      host.select('Campaigns', 'F5');
      asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: true });
      expect(valueAt(host, 'Campaigns', 'F5')).toBe(200);
      asked(host, 'undo', { force: false });
      expect(valueAt(host, 'Campaigns', 'F5')).toBe(typed.slice(1));
      expect(cell()?.getFormula()).toBe('');
      expect(cell()?.getNumberFormat()).toBe('0.00');
      expect(host.snapshot()).toEqual(before);
    },
  );
  it('gives a cell of plain text its text back without an apostrophe', () => {
    const host = openAddon();
    const sheet = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSheet();
    sheet.getRange('F5').setNumberFormat('@').setValue('007');
    host.select('Campaigns', 'F5');
    const before = host.snapshot();
    asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: true });
    asked(host, 'undo', { force: false });
    expect(sheet.getRange('F5').getValue()).toBe('007');
    expect(host.snapshot()).toEqual(before);
  });
  it('is undone where people have deleted its row and column since', () => {
    const host = openAddon();
    host.select('Campaigns', 'Z40');
    asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false });
    (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSheet().deleteRow(40);
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true, undone: expect.anything() });
  });
  it('asks before undo covers what was typed since', () => {
    const host = openAddon();
    host.select('Campaigns', 'F2');
    asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false });
    host.type('Campaigns', 'F2', '77');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    expect(valueAt(host, 'Campaigns', 'F2')).toBe(77);
  });
  it('asks before undo takes away a formula whose arguments people have changed', () => {
    const host = openAddon();
    host.select('Campaigns', 'F2');
    asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false });
    host.type('Campaigns', 'F2', '=KPI_CAC(B2:B3; C2:C3)');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    expect(valueAt(host, 'Campaigns', 'F2')).toBe(100);
  });
  it('is undone where rows have moved it, and leaves what stands in its old place', () => {
    const host = openAddon();
    host.select('Campaigns', 'F2');
    asked(host, 'insertFormula', { fn: 'KPI_CAC', args: [50000, 250], overwrite: false });
    const sheetId = host.model.getters.getActiveSheetId();
    const row = {
      dimension: 'ROW',
      base: 1,
      position: 'before',
      quantity: 1,
      sheetId,
      sheetName: 'Campaigns',
    } as const;
    host.model.dispatch('ADD_COLUMNS_ROWS', row);
    host.type('Campaigns', 'F2', 'mine');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect([valueAt(host, 'Campaigns', 'F2'), valueAt(host, 'Campaigns', 'F3')]).toEqual(['mine', null]);
  });
  it('takes ranges, texts and dates as arguments', () => {
    const host = openAddon();
    host.select('Campaigns', 'F2');
    asked(host, 'insertFormula', {
      fn: 'KPI_CAC',
      args: [{ range: 'B2:B3' }, { range: "'Campaigns'!C2:C3" }],
      overwrite: false,
    });
    expect(valueAt(host, 'Campaigns', 'F2')).toBe(100);
  });
  it('never writes anything but one call of a function of its own', () => {
    const host = openAddon();
    host.select('Campaigns', 'F2');
    const before = host.snapshot();
    const requests: unknown[] = [
      { fn: 'KPI_CAC', args: [{ range: 'B2)+IMPORTDATA("http://x.test' }, 1] },
      { fn: 'KPI_CAC', args: [{ range: '1;1)+IMPORTDATA(A1' }, 1] },
      { fn: 'KPI_CAC(1;1)+IMPORTDATA', args: ['http://x.test'] },
      { fn: 'KPI_CAC', args: [1, 2, 3, 4, 5] },
      { fn: 'KPI_CAC', args: '1;2' },
      { fn: 'KPI_CAC', formula: '=KPI_CAC(1;1)+IMPORTDATA("http://x.test")' },
      { formula: '=KPI_CAC(1;1)+IMPORTDATA("http://x.test")' },
    ];
    for (const request of requests) {
      const answer = JSON.parse(
        String(host.scriptRun('rasad', ['insertFormula', JSON.stringify({ ...(request as object), overwrite: true })])),
      );
      expect(answer).toMatchObject({ ok: false, remedy: '' });
    }
    expect(host.snapshot()).toEqual(before);
  });
  it('refuses a name that is no function', () => {
    expect(ask(openAddon(), 'insertFormula', { fn: 'SUM', args: [1, 2], overwrite: false })).toMatchObject({
      ok: false,
    });
  });
});
