import { expect, it } from '@jest/globals';
import { cellAt, open } from './addon.ts';

it.each([
  ['en_US', '=IF(B1="","",SUM(B1,C1))'],
  ['fa_IR', '=IF(B1="","",SUM(B1,C1))'],
  ['de_DE', '=IF(B1="";"";SUM(B1;C1))'],
])('gives a formula back with the separators of a %s document', (spreadsheetLocale, formula) => {
  const { run } = open({ spreadsheetLocale });
  const read = run(() => {
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
    return [cell.setFormula('=IF(B1="";"";SUM(B1;C1))').getFormula(), cell.getValue()];
  });
  expect(read).toEqual([formula, '']);
});

it('takes both separators from a script', () => {
  const values = open().run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B1').setFormulas([['=SUM(1;2)', '=SUM(1,2)']]);
    return sheet.getRange('A1:B1').getValues();
  });
  expect(values).toEqual([[3, 3]]);
});

it('leaves separators inside quotes alone', () => {
  const { run } = open();
  const read = run(() => {
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=CONCAT("a;b,c";"""d,e;")');
    return [cell.getFormula(), cell.getValue()];
  });
  expect(read).toEqual(['=CONCAT("a;b,c","""d,e;")', 'a;b,c"d,e;']);
});

it('accepts both separators from a person who types', () => {
  const { host } = open();
  host.type('Sheet1', 'A1', '=SUM(1;2)');
  host.type('Sheet1', 'A2', '=SUM(1,2)');
  expect([cellAt(host, 0, 0).value, cellAt(host, 1, 0).value]).toEqual([3, 3]);
});

it('reads a formula after a row was inserted above its cells', () => {
  const { host, run } = open({ sheets: [{ name: 'S', cells: [[1], [2], ['=SUM(A1:A2;5)']] }] });
  run(() => SpreadsheetApp.getActiveSheet().insertRowsBefore(2, 1));
  expect(run(() => SpreadsheetApp.getActiveSheet().getRange('A4').getFormula())).toBe('=SUM(A1:A3,5)');
  expect(cellAt(host, 3, 0).value).toBe(8);
});

it('moves the references of one formula along a block', () => {
  const { run } = open();
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('B2:B4').setFormula('=A2*$A$1');
    return sheet.getRange('B2:B4').getFormulas();
  });
  expect(read).toEqual([['=A2*$A$1'], ['=A3*$A$1'], ['=A4*$A$1']]);
});

it('sees in the same run what a formula computes', () => {
  const { run } = open();
  const value = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B1').setValues([[3, '=A1*2']]);
    return sheet.getRange('B1').getValue();
  });
  expect(value).toBe(6);
});

it('shows an error as text', () => {
  const { run } = open();
  expect(run(() => SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=1/0').getValue())).toBe('#DIV/0!');
});
