import { expect, it } from '@jest/globals';
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
