import type { FoundTable } from './find.ts';
import { runsOf, sideBySide } from './read.ts';

/**
 * Writes some columns of some rows: columns that stand side by side and rows that follow one another in one call. A text that
 * begins with `=` becomes a formula; a column that is gone is passed over.
 */
export function writeCells<Key extends string, Row extends { readonly number: number }>(
  found: FoundTable<Key>,
  keys: readonly Key[],
  rows: readonly Row[],
  contentFor: (row: Row, key: Key) => string,
): void {
  const fromTop = [...rows].sort((one, other) => one.number - other.number);
  for (const { from, keys: together } of sideBySide(found, keys)) {
    for (const { firstRow, rows: run } of runsOf(fromTop)) {
      found.sheet
        .getRange(firstRow, from, run.length, together.length)
        .setValues(run.map((row) => together.map((key) => contentFor(row, key))));
    }
  }
}
