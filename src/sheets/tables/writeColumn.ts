import type { Cell } from '../../core/cell.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { asText } from './asText.ts';
import type { FoundTable } from './find.ts';
import { sideBySide } from './read.ts';

/** What rows of the sheet are given in one column, by their numbers. */
export type ColumnCells = ReadonlyMap<number, Cell>;

/**
 * Writes values into some rows of a column in one call, however far apart they stand. Where the values differ, what stands between
 * is read at the last moment and written as it was: a formula as a formula, a text as a text.
 */
export function writeColumn<Key extends string>(found: FoundTable<Key>, key: Key, cells: ColumnCells): void {
  writeColumns(found, new Map([[key, cells]]));
}

/** The same for several columns: those that stand side by side are written together. */
export function writeColumns<Key extends string>(found: FoundTable<Key>, columns: ReadonlyMap<Key, ColumnCells>): void {
  const filled = [...columns.keys()].filter((key) => columns.get(key)?.size);
  for (const { from, keys } of sideBySide(found, filled)) {
    writeBlock(
      found,
      from,
      keys.map((key) => columns.get(key) as ColumnCells),
    );
  }
}

function writeBlock({ sheet }: FoundTable, from: number, columns: readonly ColumnCells[]): void {
  const rows = columns.flatMap((cells) => [...cells.keys()]);
  const first = Math.min(...rows);
  const height = Math.max(...rows) - first + 1;
  const isFull = columns.every(({ size }) => size === height);
  const [only, ...others] = columns;
  const [value, ...otherValues] = new Set(only?.values());
  if (only && !isFull && others.length === 0 && otherValues.length === 0) {
    sheet.getRangeList([...only.keys()].map((row) => `${columnLetters(from)}${row}`)).setValue(value);
    return;
  }
  const range = sheet.getRange(first, from, height, columns.length);
  const formulas: string[][] = isFull ? [] : range.getFormulas();
  const standing: Cell[][] = isFull ? [] : range.getValues();
  range.setValues(
    Array.from({ length: height }, (_, row) =>
      columns.map((cells, column) => {
        const written = cells.get(first + row);
        return written === undefined ? formulas[row]?.[column] || asText(standing[row]?.[column] ?? '') : written;
      }),
    ),
  );
}
