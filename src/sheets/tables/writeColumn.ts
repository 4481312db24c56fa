import type { Cell } from '../../core/cell.ts';
import { columnLetters } from '../../core/tables/letters.ts';
import { asText } from './asText.ts';
import type { FoundTable } from './find.ts';
import { sideBySide } from './read.ts';

/** What rows of the sheet are given in one column, by their numbers. */
export type ColumnCells = ReadonlyMap<number, Cell>;

/** The same for several columns. */
export type ColumnsOfCells<Key extends string> = ReadonlyMap<Key, ColumnCells>;

/**
 * Writes values into some rows of a column in one call, however far apart they stand. Where the values differ, what stands between
 * is read at the last moment and written as it was: a formula as a formula, a text as a text.
 */
export function writeColumn<Key extends string>(found: FoundTable<Key>, key: Key, cells: ColumnCells): void {
  writeColumns(found, new Map([[key, cells]]));
}

/** The same for several columns: those that stand side by side are written together. */
export function writeColumns<Key extends string>(found: FoundTable<Key>, columns: ColumnsOfCells<Key>): void {
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
  const { first, height } = spanOf(columns.flatMap((cells) => [...cells.keys()]));
  const isFull = columns.every(({ size }) => size === height);
  const [only, ...others] = columns;
  const [value, ...otherValues] = new Set(only?.values());
  if (only && !isFull && others.length === 0 && otherValues.length === 0) {
    sheet.getRangeList([...only.keys()].map((row) => `${columnLetters(from)}${row}`)).setValue(value);
    return;
  }
  const range = sheet.getRange(first, from, height, columns.length);
  const formulas: string[][] = isFull ? [] : range.getFormulas();
  const values: Cell[][] = isFull ? [] : range.getValues();
  range.setValues(filledIn({ first, height, formulas, values }, columns));
}

/** What stands in the rows and columns of a rectangle. */
interface Standing {
  readonly first: number;
  readonly height: number;
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly Cell[])[];
}

/** The rectangle with cells in their places, and everything else as it was. */
export function filledIn({ first, height, formulas, values }: Standing, columns: readonly ColumnCells[]): Cell[][] {
  return Array.from({ length: height }, (_, row) =>
    columns.map((cells, column) => {
      const written = cells.get(first + row);
      return written === undefined ? formulas[row]?.[column] || asText(values[row]?.[column] ?? '') : written;
    }),
  );
}

/** The rows from the first to the last. */
export function spanOf(rows: readonly number[]): { readonly first: number; readonly height: number } {
  const first = Math.min(...rows);
  return { first, height: Math.max(...rows) - first + 1 };
}

/** The table with such cells in their places, as it was read. */
export function withCells<Key extends string>(found: FoundTable<Key>, columns: ColumnsOfCells<Key>): FoundTable<Key> {
  const cells = found.cells.map((row) => [...row]);
  for (const [key, given] of columns) {
    const position = found.positions[key];
    if (position === undefined) continue;
    for (const [row, cell] of given) {
      const whole = cells[row - 1];
      if (whole) whole[position - 1] = cell;
    }
  }
  return { ...found, cells };
}
