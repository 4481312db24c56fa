import { columnKeys } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { FoundTable } from './find.ts';
import { columnArea, PROTECTION } from './head.ts';
import { formulaRow, sideBySide } from './read.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes Rasad’s protections from a tab, some of which may lie where nothing stands any more. */
export function forgetProtections(sheet: Sheet, onFailure: OnFailure): void {
  const own = (): GoogleAppsScript.Spreadsheet.Protection[] =>
    sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .filter((protection) => protection.getDescription() === PROTECTION);
  const protections = own();
  const ranges = protections.map((protection) => protection.getRange());
  onFailure(() => {
    for (const protection of own()) protection.remove();
    for (const range of ranges) range.protect().setDescription(PROTECTION).setWarningOnly(true);
  });
  for (const protection of protections) protection.remove();
}

/** Lays the protections anew over the computed columns, from the row of the formulas down. */
export function renewProtections<Key extends string>(found: FoundTable<Key>, onFailure: OnFailure): void {
  const { table, sheet } = found;
  forgetProtections(sheet, onFailure);
  const computed = columnKeys(table).filter((key) => table.columns[key].filledBy === 'formula');
  for (const { from, keys } of sideBySide(found, computed)) {
    const area = sheet.getRange(columnArea(from, keys.length, formulaRow(found)));
    const protection = area.protect();
    // Until it is told to warn alone, it locks.
    onFailure(() => protection.remove());
    protection.setDescription(PROTECTION).setWarningOnly(true);
  }
}
