import type { Positions } from '../../core/tables/header.ts';
import { columnMark, markIn } from '../../core/tables/mark.ts';
import { hasFormulas, holdsValues, type Table } from '../../core/tables/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The mark of a column in a table that has no row of formulas. */
const COLUMN_MARK = 'rasad.column';

/** Where columns stand whose header does not tell: by the mark in the row of the formulas, or the column's metadata. */
export function markedPositions<Key extends string>(
  table: Table<Key>,
  sheet: Sheet,
  unsure: readonly Key[],
  headerRow: number,
  width: number,
): Positions<Key> {
  if (unsure.length === 0) return {} as Positions<Key>;
  return hasFormulas(table)
    ? marksInFormulas(table, sheet, unsure, headerRow, width)
    : marksInMetadata(table, sheet, unsure);
}

function marksInFormulas<Key extends string>(
  table: Table<Key>,
  sheet: Sheet,
  unsure: readonly Key[],
  headerRow: number,
  width: number,
): Positions<Key> {
  if (headerRow >= sheet.getMaxRows()) return {} as Positions<Key>;
  const formulas: string[] = sheet.getRange(headerRow + 1, 1, 1, width).getFormulas()[0] ?? [];
  return positionsByMark(table, formulas, unsure);
}

/** Where the marks of columns stand in a row of formulas. */
export function positionsByMark<Key extends string>(
  table: Table<Key>,
  formulas: readonly string[],
  keys: readonly Key[],
): Positions<Key> {
  const marks = formulas.map(markIn);
  const known: Partial<Record<Key, number>> = {};
  for (const key of keys) {
    // Of a column that was copied, the first.
    const index = marks.indexOf(columnMark(table, key));
    if (index >= 0) known[key] = index + 1;
  }
  return known;
}

function marksInMetadata<Key extends string>(table: Table<Key>, sheet: Sheet, unsure: readonly Key[]): Positions<Key> {
  const known: Partial<Record<Key, number>> = {};
  for (const key of unsure.filter((each) => holdsValues(table.columns[each]))) {
    const [mark] = sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).withValue(columnMark(table, key)).find();
    const column = mark?.getLocation().getColumn();
    if (column) known[key] = column.getColumn();
  }
  return known;
}

/** Marks a whole column of a table that has no row of formulas. */
export function markColumn(table: Table, key: string, column: Range): void {
  column.addDeveloperMetadata(COLUMN_MARK, columnMark(table, key), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Takes the marks of columns from a tab, some of which may stand where nothing stands any more. */
export function forgetColumnMarks(sheet: Sheet): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) mark.remove();
}
