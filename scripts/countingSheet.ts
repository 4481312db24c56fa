import { factsTable } from '../src/core/tables/facts.ts';
import { columnKeys } from '../src/core/tables/table.ts';

/** A sheet of facts that counts what is written into it, and keeps the keys of its last rows alone: of nothing else is anything read. */
export interface CountingSheet {
  getLastRow(): number;
  getMaxRows(): number;
  insertRowsAfter(after: number, rows: number): void;
  getRange(row: number, column: number, rows: number, columns: number): object;
  writes(): number;
}

/** As if people took older rows out: no sheet holds a million. */
const MOST_KEYS = 50_000;

export function countingSheet(): CountingSheet {
  const keyColumn = 1 + columnKeys(factsTable).indexOf('rowKey');
  let keys: string[] = [];
  let [rows, writes] = [1_000, 0];
  const wrote = (): void => {
    writes++;
  };
  return {
    getLastRow: () => keys.length + 1,
    getMaxRows: () => rows,
    insertRowsAfter(_, count) {
      rows += count;
      wrote();
    },
    getRange: (row, column, height) => ({
      getValues: () => keys.slice(row - 2, row - 2 + height).map((key) => [key]),
      setNumberFormats: wrote,
      setValues(values: readonly (readonly unknown[])[]) {
        keys = [...keys, ...values.map((cells) => String(cells[keyColumn - column]))].slice(-MOST_KEYS);
        wrote();
      },
    }),
    writes: () => writes,
  };
}
