import { serialOf } from '../../core/calendar/day.ts';
import { GENERAL_FORMAT, type NewRow, type Value } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { FoundTable } from './find.ts';
import { nextRow, valueColumns } from './read.ts';
import { removeRows } from './remove.ts';

/** Writes rows below what a table holds, only into its own columns; returns the first of them. */
export function appendRows<Key extends string>(
  found: FoundTable<Key>,
  rows: readonly NewRow<Key>[],
  onFailure: OnFailure,
): number {
  const firstRow = nextRow(found);
  addRows(found, firstRow + rows.length - 1);
  onFailure(() => removeRows(found, firstRow, rows.length));
  writeRows(found, firstRow, rows);
  return firstRow;
}

/** Makes a tab long enough; where what was read reaches down there, it is. */
function addRows({ sheet, cells }: FoundTable, last: number): void {
  if (last <= cells.length) return;
  const rows = sheet.getMaxRows();
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
}

/** Writes rows of values in one call for columns that stand side by side, and the formats that are a row's own before them. */
function writeRows<Key extends string>(found: FoundTable<Key>, firstRow: number, rows: readonly NewRow<Key>[]): void {
  for (const { from, keys } of valueColumns(found)) {
    const range = found.sheet.getRange(firstRow, from, rows.length, keys.length);
    if (rows.some(({ formats }) => keys.some((key) => formats[key] !== undefined))) {
      range.setNumberFormats(rows.map(({ formats }) => keys.map((key) => formats[key] ?? GENERAL_FORMAT)));
    }
    range.setValues(rows.map(({ values }) => keys.map((key) => cellOf(values[key]))));
  }
}

/** A day is written as its serial number: the format of its column shows it as a date, whatever the time zone. */
function cellOf(value: Value | undefined): string | number | boolean {
  return typeof value === 'object' ? serialOf(value.day) : (value ?? '');
}
