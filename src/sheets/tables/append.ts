import { serialOf } from '../../core/calendar/day.ts';
import type { NewRow, Value } from '../../core/tables/table.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { FoundTable } from './find.ts';
import { nextRow, valueRuns } from './read.ts';
import { removeRows } from './remove.ts';

/** Writes rows below what a table holds, only into its own columns; returns the first of them. */
export function appendRows<Key extends string>(
  found: FoundTable<Key>,
  rows: readonly NewRow<Key>[],
  onFailure: OnFailure,
): number {
  const { sheet } = found;
  const firstRow = nextRow(found);
  const missing = firstRow + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  onFailure(() => removeRows(found, firstRow, rows.length));
  writeRows(found, firstRow, rows);
  return firstRow;
}

/** Writes rows of values in one call for columns that stand side by side, and the formats that are a row's own before them. */
function writeRows<Key extends string>(found: FoundTable<Key>, firstRow: number, rows: readonly NewRow<Key>[]): void {
  for (const { from, keys } of valueRuns(found)) {
    const range = found.sheet.getRange(firstRow, from, rows.length, keys.length);
    if (rows.some(({ formats }) => keys.some((key) => formats[key] !== undefined))) {
      range.setNumberFormats(rows.map(({ formats }) => keys.map((key) => formats[key] ?? 'General')));
    }
    range.setValues(rows.map(({ values }) => keys.map((key) => cellOf(values[key]))));
  }
}

/** A day is written as its serial number: the format of its column shows it as a date, whatever the time zone. */
function cellOf(value: Value | undefined): string | number | boolean {
  return typeof value === 'object' ? serialOf(value.day) : (value ?? '');
}
