import { describe, expect, it } from '@jest/globals';
import { open } from './addon.ts';

const twoTabs = {
  sheets: [
    { name: 'OKRs', cells: [] },
    { name: 'KPIs', cells: [] },
  ],
};

/** Marks the first tab, its first column and the workbook. */
const mark = () => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.addDeveloperMetadata('version', '1');
  const sheet = book.getSheetByName('OKRs');
  sheet?.addDeveloperMetadata('tab', 'okrs', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  sheet?.getRange('B:B').addDeveloperMetadata('column', 'progress');
};

/** Where the finder finds a key: the tab's name, or the range. */
const found = (key: string) =>
  SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .map((metadata) => {
      const place = metadata.getLocation();
      const where =
        place.getSheet()?.getName() ?? place.getColumn()?.getA1Notation() ?? place.getRow()?.getA1Notation();
      return [String(place.getLocationType()), where ?? null, metadata.getValue(), String(metadata.getVisibility())];
    });

it('finds a tab after it was renamed and moved', () => {
  const { host, run } = open(twoTabs);
  run(mark);
  host.model.dispatch('RENAME_SHEET', { sheetId: '0', oldName: 'OKRs', newName: 'Our goals' });
  host.model.dispatch('MOVE_SHEET', { sheetId: '0', delta: 1 });
  expect(run(found, 'tab')).toEqual([['SHEET', 'Our goals', 'okrs', 'PROJECT']]);
});

it.each([
  ['a person', 'Sheet3'],
  ['Sheet.copyTo', 'Copy of OKRs'],
  ['duplicateActiveSheet', 'Copy of OKRs'],
])('copies with a tab what lies on it and its columns, copied by %s', (by, name) => {
  const { host, run } = open(twoTabs);
  run(mark);
  run(() => SpreadsheetApp.getActiveSheet().setRightToLeft(true));
  if (by === 'a person')
    host.model.dispatch('DUPLICATE_SHEET', { sheetId: '0', sheetIdTo: 'x', sheetNameTo: 'Sheet3' });
  else if (by === 'Sheet.copyTo') run(() => SpreadsheetApp.getActiveSheet().copyTo(SpreadsheetApp.getActive()));
  else run(() => SpreadsheetApp.getActiveSpreadsheet().duplicateActiveSheet());
  expect(run(found, 'tab').map(([, where]) => where)).toEqual(['OKRs', name]);
  expect(run(found, 'column').map(([, where]) => where)).toEqual(['B1:B1000', 'B1:B1000']);
  const read = run((copy) => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const ids = book
      .createDeveloperMetadataFinder()
      .find()
      .map((metadata) => metadata.getId());
    const sheet = book.getSheetByName(copy);
    const [onColumn] = sheet?.getRange('B:B').getDeveloperMetadata() ?? [];
    onColumn?.setValue('expected');
    const values = book
      .createDeveloperMetadataFinder()
      .withKey('column')
      .find()
      .map((metadata) => metadata.getValue());
    return [
      new Set(ids).size === ids.length,
      sheet?.isRightToLeft(),
      sheet?.setRightToLeft(false).isRightToLeft(),
      values,
    ];
  }, name);
  expect(read).toEqual([true, true, false, ['progress', 'expected']]);
});

it('places a copy where Google does', () => {
  const { run } = open(twoTabs);
  const names = run(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const copy = book.duplicateActiveSheet();
    copy.copyTo(book);
    return [book.getSheets().map((sheet) => sheet.getName()), SpreadsheetApp.getActiveSheet().getName()];
  });
  expect(names).toEqual([['OKRs', 'Copy of OKRs', 'KPIs', 'Copy of Copy of OKRs'], 'Copy of OKRs']);
});

describe('a person’s columns', () => {
  const columns = { sheetId: '0', sheetName: 'OKRs', dimension: 'COL' } as const;
  const where = ({ run }: ReturnType<typeof open>) => run(found, 'column').map(([, place]) => place);
  function marked() {
    const opened = open(twoTabs);
    opened.run(mark);
    return opened;
  }

  it('inserted before it take the mark along', () => {
    const opened = marked();
    opened.host.model.dispatch('ADD_COLUMNS_ROWS', { ...columns, base: 0, quantity: 2, position: 'before' });
    expect(where(opened)).toEqual(['D1:D1000']);
  });
  it('deleted before it take the mark along, and deleted with it take it away until undone', () => {
    const opened = marked();
    opened.host.model.dispatch('REMOVE_COLUMNS_ROWS', { ...columns, elements: [0] });
    expect(where(opened)).toEqual(['A1:A1000']);
    opened.host.model.dispatch('REMOVE_COLUMNS_ROWS', { ...columns, elements: [0] });
    expect(where(opened)).toEqual([]);
    opened.host.undo();
    expect(where(opened)).toEqual(['A1:A1000']);
  });
  it.each([
    [[1], 4, 'after', 'E1:E1000'],
    [[1], 0, 'before', 'A1:A1000'],
    [[0], 3, 'after', 'A1:A1000'],
    [[4], 1, 'before', 'C1:C1000'],
    [[1, 2], 5, 'after', 'E1:E1000'],
  ] as const)('%p moved to %i, %s it, leave the mark at %s', (elements, base, position, expected) => {
    const opened = marked();
    const outcome = opened.host.model.dispatch('MOVE_COLUMNS_ROWS', {
      ...columns,
      elements: [...elements],
      base,
      position,
    });
    expect(outcome.isSuccessful).toBe(true);
    expect(where(opened)).toEqual([expected]);
    opened.host.undo();
    expect(where(opened)).toEqual(['B1:B1000']);
  });
});

it('finds a column after columns were inserted before it', () => {
  const { run } = open(twoTabs);
  run(mark);
  run(() => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('OKRs')?.insertColumnsBefore(1, 2));
  expect(run(found, 'column')).toEqual([['COLUMN', 'D1:D1000', 'progress', 'DOCUMENT']]);
});

it('loses with a deleted tab what lay on it', () => {
  const { host, run } = open(twoTabs);
  run(mark);
  run(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const tab = book.getSheetByName('OKRs');
    if (tab) book.deleteSheet(tab);
  });
  expect([run(found, 'tab'), run(found, 'column')]).toEqual([[], []]);
  expect(run(found, 'version')).toEqual([['SPREADSHEET', null, '1', 'DOCUMENT']]);
  host.undo();
  expect(run(found, 'tab')).toEqual([['SHEET', 'OKRs', 'okrs', 'PROJECT']]);
});

it('narrows by value, place, visibility, id and sheet', () => {
  const { run } = open(twoTabs);
  run(mark);
  const counts = run(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const finder = () => book.createDeveloperMetadataFinder();
    const { ROW, COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
    const id = finder().withKey('version').find()[0]?.getId() ?? 0;
    return [
      finder().find(),
      finder().withValue('okrs').find(),
      finder().withLocationType(COLUMN).find(),
      finder().withLocationType(ROW).find(),
      finder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).find(),
      finder().withId(id).find(),
      book.getSheetByName('OKRs')?.createDeveloperMetadataFinder().find() ?? [],
      book.getSheetByName('KPIs')?.createDeveloperMetadataFinder().find() ?? [],
      book.getDeveloperMetadata(),
      book.getSheetByName('OKRs')?.getDeveloperMetadata() ?? [],
    ].map((list) => list.length);
  });
  expect(counts).toEqual([3, 1, 1, 0, 1, 1, 2, 0, 1, 1]);
});

it('changes and removes what it found', () => {
  const { run } = open(twoTabs);
  run(mark);
  run(() => {
    const finder = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder();
    finder.withKey('version').find()[0]?.setValue('2');
  });
  expect(run(found, 'version')).toEqual([['SPREADSHEET', null, '2', 'DOCUMENT']]);
  run(() => {
    const finder = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder();
    finder.withKey('version').find()[0]?.remove();
  });
  expect(run(found, 'version')).toEqual([]);
});

it('refuses metadata on part of a row', () => {
  const { run } = open();
  expect(() => run(() => SpreadsheetApp.getActiveSheet().getRange('A1:B1').addDeveloperMetadata('x'))).toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  );
});
