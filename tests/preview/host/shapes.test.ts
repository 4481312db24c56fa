import { expect, it } from '@jest/globals';
import { open } from './addon.ts';

it('refuses data with too many columns in the words of Google', () => {
  const { run } = open();
  expect(() =>
    run(() =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:D1')
        .setValues([[1, 2, 3, 4, 5]]),
    ),
  ).toThrow(
    'The number of columns in the data does not match the number of columns in the range. ' +
      'The data has 5 but the range has 4.',
  );
});

it('refuses data with too few rows in the words of Google', () => {
  const { run } = open();
  expect(() =>
    run(() =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:A2')
        .setFormulas([['=1']]),
    ),
  ).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
});

it('writes nothing when the shape is wrong', () => {
  const { host, run } = open();
  expect(() =>
    run(() =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:B2')
        .setValues([[1, 2], [3]]),
    ),
  ).toThrow('columns');
  expect(host.snapshot().sheets[0]?.cells).toEqual({});
});

it('refuses a range of no rows', () => {
  const { run } = open();
  expect(() => run(() => SpreadsheetApp.getActiveSheet().getRange(1, 1, 0, 2))).toThrow(
    'The number of rows in the range must be at least 1.',
  );
});

it('refuses a range outside the sheet', () => {
  const { run } = open();
  expect(() => run(() => SpreadsheetApp.getActiveSheet().getRange('A1001'))).toThrow(
    'The coordinates or dimensions of the range are invalid.',
  );
  expect(() => run(() => SpreadsheetApp.getActiveSheet().getRange(1, 26, 1, 2))).toThrow(
    'The coordinates or dimensions of the range are invalid.',
  );
});

it('names the types of arguments that fit no signature', () => {
  const { run } = open();
  expect(() =>
    run(() =>
      SpreadsheetApp.getActiveSheet()
        .getRange('A1')
        .setValues('x' as never),
    ),
  ).toThrow("The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.");
  expect(() =>
    run(() => (SpreadsheetApp.newDataValidation() as { requireDate(x: string): void }).requireDate('x')),
  ).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  );
});

it('reads open ends, whole columns and whole rows to the edge of the sheet', () => {
  const { run } = open();
  const sizes = run(() =>
    ['A2:A', 'B:C', '3:4', '$A$1:$B$2'].map((a1) => {
      const range = SpreadsheetApp.getActiveSheet().getRange(a1);
      return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()];
    }),
  );
  expect(sizes).toEqual([
    ['A2:A1000', 999, 1],
    ['B1:C1000', 1000, 2],
    ['A3:Z4', 2, 26],
    ['A1:B2', 2, 2],
  ]);
});

it('gives the values up to the last row and column in one call, and refuses a sheet without any', () => {
  const { run } = open();
  const read = () => run(() => SpreadsheetApp.getActiveSheet().getSheetValues(1, 1, -1, -1));
  expect(read).toThrow('The number of rows in the range must be at least 1.');
  run(() => SpreadsheetApp.getActiveSheet().getRange('B3').setValue('end'));
  expect(read()).toEqual([
    ['', ''],
    ['', ''],
    ['', 'end'],
  ]);
});

it('gives empty text for empty cells and null where there is no R1C1 formula', () => {
  const { run } = open();
  const read = run(() => {
    const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
    return [range.getValues(), range.getFormulas(), range.getFormulasR1C1()];
  });
  expect(read).toEqual([[['', '']], [['', '']], [[null, null]]]);
});

it('refuses a second sheet of one name', () => {
  const { run } = open({ sheets: [{ name: 'KPIs', cells: [] }] });
  expect(() => run(() => SpreadsheetApp.getActiveSpreadsheet().insertSheet('KPIs'))).toThrow(
    'A sheet with the name "KPIs" already exists. Please enter another name.',
  );
});

it('sees a row written by the same run when it asks for the last row', () => {
  const { run } = open();
  const last = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.appendRow(['a', 1]);
    sheet.appendRow(['b', 2]);
    sheet.getRange('C5').setFormula('=""');
    return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
  });
  expect(last).toEqual([5, 3, 'A1:C5']);
});
