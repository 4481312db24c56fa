import type { OnFailure } from '../changes/transaction.ts';
import { makeRowsBelow } from './append.ts';
import type { FoundTable } from './find.ts';
import { type KeptRow, writeKeptRows } from './keep.ts';
import { bodyRow } from './read.ts';

/** Takes rows out of a table, people's own columns included. */
export function takeRows<Key extends string>(
  found: FoundTable<Key>,
  runs: readonly { readonly rows: readonly KeptRow<Key>[] }[],
  onFailure: OnFailure,
): void {
  const { sheet } = found;
  let last = sheet.getMaxRows();
  const count = runs.reduce((sum, { rows }) => sum + rows.length, 0);
  // A sheet keeps a row below the frozen ones.
  if (last - count < bodyRow(found)) {
    makeRowsBelow(found, last, 1, onFailure);
    last += 1;
  }
  for (const { rows } of [...runs].reverse()) {
    const first = rows[0]?.row as number;
    const before = last;
    onFailure(() => {
      if (sheet.getMaxRows() >= before) return;
      makeRowsBelow(found, first - 1, rows.length, () => undefined);
      writeKeptRows(found, first, rows);
    });
    sheet.deleteRows(first, rows.length);
    last -= rows.length;
  }
}
