import type { OnFailure } from '../changes/transaction.ts';
import { makeRowsBelow } from './append.ts';
import type { FoundTable } from './find.ts';
import { type KeptRow, writeKeptRows } from './keep.ts';
import { bodyRow, tableRows } from './read.ts';

/** Writes the rows of a table from the top, and empties what is left below them. Colours stay where they are. */
export function rewriteRows<Key extends string>(
  found: FoundTable<Key>,
  rows: readonly KeptRow<Key>[],
  onFailure: OnFailure,
  before: readonly KeptRow<Key>[] = [],
): void {
  const first = bodyRow(found);
  const height = Math.max(rows.length, tableRows(found).length);
  if (height === 0) return;
  const blank = { row: 0, own: {} as KeptRow<Key>['own'], others: [] };
  const filled = (some: readonly KeptRow<Key>[]): KeptRow<Key>[] => [
    ...some,
    ...Array.from({ length: height - some.length }, () => blank),
  ];
  const last = first + height - 1;
  const max = last > found.cells.length ? found.sheet.getMaxRows() : last;
  if (last > max) makeRowsBelow(found, max, last - max, onFailure);
  onFailure(() => writeKeptRows(found, first, filled(before), { withLooks: false }));
  writeKeptRows(found, first, filled(rows), { withLooks: false });
}
