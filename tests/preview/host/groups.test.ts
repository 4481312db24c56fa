import { expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { workbookFile } from '../../../preview/host/xlsx.ts';
import { open } from './addon.ts';

/** D:F in a group, E in a group inside it. */
function grouped() {
  const opened = open();
  opened.run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('D:F').shiftColumnGroupDepth(1);
    sheet.getRange('E1').shiftColumnGroupDepth(1);
  });
  return opened;
}

it('groups columns one inside the other, and reads them back', () => {
  const { run } = grouped();
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const inner = sheet.getColumnGroup(5, 2);
    return [
      [1, 4, 5, 6, 7].map((column) => sheet.getColumnGroupDepth(column)),
      sheet.getColumnGroup(5, 1)?.getRange().getA1Notation(),
      [inner?.getRange().getA1Notation(), inner?.getDepth(), inner?.getControlIndex(), inner?.isCollapsed()],
    ];
  });
  expect(read).toEqual([[0, 1, 2, 1, 0], 'D1:F1000', ['E1:E1000', 2, 4, false]]);
});

it('refuses a group that is not there, and one that begins at the first column', () => {
  const { run } = grouped();
  expect(() => run(() => SpreadsheetApp.getActiveSheet().getColumnGroup(4, 2))).toThrow('no column group at column 4');
  expect(() => run(() => SpreadsheetApp.getActiveSheet().getRange('A:B').shiftColumnGroupDepth(1))).toThrow(
    'The first column cannot be grouped',
  );
});

it('collapses and expands, apart from columns that are hidden by themselves', () => {
  const { host, run } = grouped();
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.hideColumns(2);
    sheet.getColumnGroup(4, 1)?.collapse();
  });
  const { columnGroups, hiddenColumns } = host.snapshot().sheets[0] ?? {};
  expect(hiddenColumns).toEqual([2]);
  expect(columnGroups).toEqual([
    { from: 4, to: 6, depth: 1, collapsed: true },
    { from: 5, to: 5, depth: 2, collapsed: false },
  ]);
  const seen = () => [3, 4, 5].map((col) => host.model.getters.isColHidden('0', col));
  expect(seen()).toEqual([true, true, true]);
  run(() => SpreadsheetApp.getActiveSheet().getColumnGroup(6, 1)?.expand());
  expect(seen()).toEqual([false, false, false]);
});

it('collapses and expands all', () => {
  const { host, run } = grouped();
  const collapsed = () => host.snapshot().sheets[0]?.columnGroups.map((group) => group.collapsed);
  run(() => SpreadsheetApp.getActiveSheet().collapseAllColumnGroups());
  expect(collapsed()).toEqual([true, true]);
  run(() => SpreadsheetApp.getActiveSheet().expandAllColumnGroups());
  expect(collapsed()).toEqual([false, false]);
});

it('takes a group away, by itself or by its depth', () => {
  const { host, run } = grouped();
  const extents = () => host.snapshot().sheets[0]?.columnGroups.map(({ from, to }) => [from, to]);
  run(() => SpreadsheetApp.getActiveSheet().getColumnGroup(4, 1)?.remove());
  expect(extents()).toEqual([[5, 5]]);
  run(() => SpreadsheetApp.getActiveSheet().getRange('D:F').shiftColumnGroupDepth(-1));
  expect(extents()).toEqual([]);
});

it('undoes a group with the run that made it, and moves it with inserted columns', () => {
  const { host, run } = open();
  const before = host.snapshot();
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('D:F').shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
  });
  const made = host.snapshot();
  host.undo();
  expect(host.snapshot()).toEqual(before);
  host.redo();
  expect(host.snapshot()).toEqual(made);
  run(() => SpreadsheetApp.getActiveSheet().insertColumnsBefore(2, 2));
  expect(host.snapshot().sheets[0]?.columnGroups).toEqual([{ from: 6, to: 8, depth: 1, collapsed: true }]);
});

it('writes groups into an .xlsx file, with the control before the collapsed columns', async () => {
  const { host, run } = grouped();
  run(() => SpreadsheetApp.getActiveSheet().getColumnGroup(4, 1)?.collapse());
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await workbookFile(host.snapshot())).buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0];
  expect(sheet?.properties.outlineProperties).toEqual({ summaryBelow: false, summaryRight: false });
  const columns = [3, 4, 5, 6, 7].map((number) => sheet?.getColumn(number));
  expect(columns.map((column) => column?.outlineLevel)).toEqual([0, 1, 2, 1, 0]);
  expect(columns.map((column) => column?.hidden)).toEqual([false, true, true, true, false]);
});
