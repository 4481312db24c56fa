import { expect, it } from '@jest/globals';
import { open } from './addon.ts';

/** Writes, reads, and writes again, all kinds of things. */
const template = () => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet('OKRs');
  sheet
    .getRange('A1:B1')
    .setValues([['Key result', 'Progress']])
    .setFontWeight('bold')
    .setNote('Header')
    .merge();
  sheet.getRange('B2').setFormula('=A2*2').setNumberFormat('[Red]0%');
  if (sheet.getLastRow() < 2) return;
  sheet.addDeveloperMetadata('tab', 'okrs');
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 240).setRightToLeft(true).hideColumns(5, 2);
  sheet.setTabColor('#00ff00');
  book.setNamedRange('Progress', sheet.getRange('B2:B9'));
  sheet.getRange('A2:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build());
  const first = book.getSheets()[0];
  first?.insertRowsBefore(1, 1);
  first?.getRange('A1').setValue(12).setBackground('#ff0000');
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenCellNotEmpty()
    .setItalic(true)
    .setRanges([sheet.getRange('A1')]);
  sheet.setConditionalFormatRules([rule.build()]);
  sheet.protect().setWarningOnly(true);
};

it('undoes a whole run at once, and does it again', () => {
  const { host, run } = open({ sheets: [{ name: 'Data', cells: [[1, 2]], formats: { 'A1:A9': '0.0%' } }] });
  const before = host.snapshot();
  run(template);
  const after = host.snapshot();
  expect(after).not.toEqual(before);
  host.undo();
  expect(host.snapshot()).toEqual(before);
  host.redo();
  expect(host.snapshot()).toEqual(after);
});

it('undoes what a person typed by itself', () => {
  const { host, run } = open();
  run(template);
  const after = host.snapshot();
  host.type('OKRs', 'A2', '3');
  host.undo();
  expect(host.snapshot()).toEqual(after);
});

it('undoes two runs one after the other', () => {
  const { host, run } = open();
  const write = (value: number) => {
    const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
    cell.setValue(value);
    cell.getValue();
    cell.offset(1, 0).setValue(value);
  };
  run(write, 1);
  run(write, 2);
  const values = () => host.run('evaluate', '() => SpreadsheetApp.getActiveSheet().getRange("A1:A2").getValues()', []);
  host.undo();
  expect(values()).toEqual([[1], [1]]);
  host.undo();
  expect(values()).toEqual([[''], ['']]);
});

it('keeps what a run wrote before it failed, and undoes that', () => {
  const { host, run } = open();
  const before = host.snapshot();
  expect(() =>
    run(() => {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('half');
      throw new Error('stopped');
    }),
  ).toThrow('stopped');
  expect(host.snapshot().sheets[0]?.cells.A1?.value).toBe('half');
  host.undo();
  expect(host.snapshot()).toEqual(before);
});

it('leaves properties alone', () => {
  const { host, run } = open();
  run(() => {
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
  });
  host.undo();
  expect(host.snapshot().properties.document).toEqual({ k: 'v' });
});

it('forgets what a huge run has done, with all that came before it', () => {
  const { host, run } = open({ sheetRows: 300 });
  host.type('Sheet1', 'A1', 'first');
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange(2, 1, 299, 26).setValues(Array.from({ length: 299 }, () => Array.from({ length: 26 }, () => 1)));
    sheet.getLastRow();
    sheet.insertRowsAfter(300, 2_000);
    sheet
      .getRange(301, 1, 2_000, 26)
      .setValues(Array.from({ length: 2_000 }, () => Array.from({ length: 26 }, () => 2)));
    sheet.getLastRow();
    sheet.getRange('A1').setValue('last');
  });
  host.undo();
  expect(host.valueAt('Sheet1', 'A1')).toBe('last');
  host.type('Sheet1', 'A1', 'later');
  host.undo();
  expect(host.valueAt('Sheet1', 'A1')).toBe('last');
});
