import { expect, it } from '@jest/globals';
import { open } from './addon.ts';

const notes = () => SpreadsheetApp.getActiveSheet().getRange('A1:A5').getNotes().flat();

const sheets = [
  {
    name: 'S',
    cells: [
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ],
  },
];

it('keeps a note with its cell when a person inserts and deletes rows', () => {
  const { host, run } = open({ sheets });
  run(() => SpreadsheetApp.getActiveSheet().getRange('A2').setNote('on a'));
  const rows = { sheetId: '0', sheetName: 'S', dimension: 'ROW' } as const;
  host.model.dispatch('ADD_COLUMNS_ROWS', { ...rows, base: 1, quantity: 2, position: 'before' });
  expect(run(notes)).toEqual(['', '', '', 'on a', '']);
  host.model.dispatch('REMOVE_COLUMNS_ROWS', { ...rows, elements: [0, 1] });
  expect(run(notes)).toEqual(['', 'on a', '', '', '']);
  host.model.dispatch('REMOVE_COLUMNS_ROWS', { ...rows, elements: [1] });
  expect(run(notes)).toEqual(['', '', '', '', '']);
  host.undo();
  expect(run(notes)).toEqual(['', 'on a', '', '', '']);
});

it('keeps notes and real formats with their rows when a person sorts', () => {
  const { host, run } = open({ sheets });
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setNote('on c').setNumberFormat('[Red]0%');
    sheet.getRange('A2').setNote('on a');
  });
  const before = host.snapshot();
  const zone = { left: 0, right: 1, top: 0, bottom: 2 };
  host.model.dispatch('SORT_CELLS', {
    sheetId: '0',
    col: 0,
    row: 0,
    zone,
    sortDirection: 'asc',
    sortOptions: { sortHeaders: true },
  });
  expect(run(() => SpreadsheetApp.getActiveSheet().getRange('A1:A3').getValues().flat())).toEqual(['a', 'b', 'c']);
  expect(run(notes)).toEqual(['on a', '', 'on c', '', '']);
  expect(run(() => SpreadsheetApp.getActiveSheet().getRange('A3').getNumberFormat())).toBe('[Red]0%');
  host.undo();
  expect(host.snapshot()).toEqual(before);
});

it('sorts by script, formulas and notes along', () => {
  const { run } = open({
    sheets: [
      {
        name: 'S',
        cells: [
          ['c', 3, '=B1*10'],
          ['a', 1, '=B2*10'],
          [null, 9],
          ['b', 2],
        ],
      },
    ],
  });
  const sorted = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A2').setNote('on a');
    sheet.getRange('A1:C4').sort({ column: 1, ascending: false });
    return [sheet.getRange('A1:B4').getValues(), sheet.getRange('C3').getFormula(), sheet.getRange('A3').getNote()];
  });
  expect(sorted).toEqual([
    [
      ['c', 3],
      ['b', 2],
      ['a', 1],
      ['', 9],
    ],
    '=B3*10',
    'on a',
  ]);
});

it('keeps flags with a sheet that is renamed', () => {
  const { run } = open({ sheets: [{ name: 'S', cells: [], rightToLeft: true }] });
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet().setName('نتایج');
    return [sheet.getName(), sheet.isRightToLeft(), sheet.setRightToLeft(false).isRightToLeft()];
  });
  expect(read).toEqual(['نتایج', true, false]);
});

it('reads what a person changed in the grid', () => {
  const { host, run } = open({ sheets });
  host.model.dispatch('FREEZE_ROWS', { sheetId: '0', quantity: 2 });
  host.model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: '0', dimension: 'COL', elements: [0], size: 180 });
  host.model.dispatch('SET_FORMATTING', {
    sheetId: '0',
    target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    format: '0%',
  });
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    return [sheet.getFrozenRows(), sheet.getColumnWidth(1), sheet.getRange('A1').getNumberFormat()];
  });
  expect(read).toEqual([2, 180, '0%']);
});

it('lets a person’s format replace one that the grid could not draw', () => {
  const { host, run } = open({ sheets });
  run(() => SpreadsheetApp.getActiveSheet().getRange('B1').setNumberFormat('[Red]0%'));
  host.model.dispatch('SET_FORMATTING', {
    sheetId: '0',
    target: [{ left: 1, right: 1, top: 0, bottom: 0 }],
    format: '0.00',
  });
  expect(run(() => SpreadsheetApp.getActiveSheet().getRange('B1').getNumberFormat())).toBe('0.00');
});

it('selects where a person selects', () => {
  const { host, run } = open({ sheets: [...sheets, { name: 'T', cells: [] }] });
  host.select('T', 'B3:C4');
  const where = run(() => [
    SpreadsheetApp.getActiveSheet().getName(),
    SpreadsheetApp.getActiveRange().getA1Notation(),
    SpreadsheetApp.getCurrentCell().getA1Notation(),
  ]);
  expect(where).toEqual(['T', 'B3:C4', 'B3']);
});

it('moves, hides and deletes sheets', () => {
  const { run } = open({ sheets: [...sheets, { name: 'T', cells: [] }, { name: 'Log', cells: [] }] });
  const names = run(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    book.setActiveSheet(book.getSheets()[2] as GoogleAppsScript.Spreadsheet.Sheet);
    book.moveActiveSheet(1);
    const sheet = book.getSheetByName('Log')?.hideSheet();
    book.deleteSheet(book.getSheetByName('T') as GoogleAppsScript.Spreadsheet.Sheet);
    return [book.getSheets().map((tab) => tab.getName()), sheet?.isSheetHidden(), sheet?.getIndex()];
  });
  expect(names).toEqual([['Log', 'S'], true, 1]);
});

it('follows a named range through inserted rows, and is null for an unknown name', () => {
  const { run } = open({ sheets });
  const read = run(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = SpreadsheetApp.getActiveSheet();
    book.setNamedRange('Scores', sheet.getRange('B1:B3'));
    sheet.insertRowsBefore(1, 1);
    sheet.getRange('D1').setFormula('=SUM(Scores)');
    const where = book.getRangeByName('Scores')?.getA1Notation();
    book.setNamedRange('Scores', sheet.getRange('B2'));
    const moved = book.getNamedRanges().map((named) => [named.getName(), named.getRange().getA1Notation()]);
    return [where, moved, sheet.getRange('D1').getValue(), book.getRangeByName('Nothing')];
  });
  expect(read).toEqual(['B2:B4', [['Scores', 'B2']], 3, null]);
});

it('copies contents and looks', () => {
  const { run } = open({ sheets: [{ name: 'S', cells: [[2, '=A1*2']] }] });
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B1').setBackground('#00ff00').copyTo(sheet.getRange('A2'));
    sheet.getRange('A1').copyTo(sheet.getRange('D1:D2'), { contentsOnly: true });
    return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getBackground(), sheet.getRange('D2').getValue()];
  });
  expect(read).toEqual(['=A2*2', '#00ff00', 2]);
});

it('clears what is asked for', () => {
  const { run } = open({ sheets });
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const cell = sheet.getRange('A1').setBackground('#00ff00').setNote('n');
    cell.clear({ contentsOnly: true });
    const first = [cell.isBlank(), cell.getBackground(), cell.getNote()];
    cell.clearFormat();
    sheet.getRangeList(['A1', 'B1:B2']).clearNote().clearContent();
    return [first, cell.getBackground(), cell.getNote(), sheet.getRange('B1:B3').getValues()];
  });
  expect(read).toEqual([[true, '#00ff00', 'n'], '#ffffff', '', [[''], [''], [2]]]);
});
