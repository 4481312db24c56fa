import type { Cell } from '../../core/cell.ts';
import { GENERAL_FORMAT } from '../../core/tables/table.ts';
import type { FoundTable } from './find.ts';
import { sideBySide } from './read.ts';
import { type ColumnCells, type ColumnsOfCells, filledIn, spanOf, withCells, writeColumns } from './writeColumn.ts';

/** Columns of a table from one row to another, read to be written in a moment. */
export interface ColumnBlock<Key extends string> {
  /** The table as it was read, with what stands in the block by now. */
  readonly found: FoundTable<Key>;
  formulaAt(key: Key, row: number): string;
  formatAt(key: Key, row: number): string;
  /** Blank where notes were not asked for. */
  noteAt(key: Key, row: number): string;
  /**
   * Writes cells of the block without reading it once more; what stands between them stays as it was read. Other columns are
   * written as always.
   */
  write(columns: ColumnsOfCells<Key>): void;
}

/** Reads columns that stand side by side together, from the first to the last of some rows; those that are gone are left out. */
export function readBlock<Key extends string>(
  found: FoundTable<Key>,
  keys: readonly Key[],
  rows: readonly number[],
  { hasNotes }: { readonly hasNotes: boolean },
): ColumnBlock<Key> {
  const { first, height } = spanOf(rows);
  const areas = sideBySide(found, keys).map(({ from, keys: together }) => {
    const range = found.sheet.getRange(first, from, height, together.length);
    const notes: string[][] = hasNotes ? range.getNotes() : [];
    const formats: string[][] = range.getNumberFormats();
    const formulas: string[][] = range.getFormulas();
    // Last, for what someone types meanwhile.
    const values: Cell[][] = range.getValues();
    return { keys: together, range, notes, formats, formulas, values };
  });
  type Area = (typeof areas)[number];
  const at = (grid: (area: Area) => readonly (readonly string[])[], key: Key, row: number): string | undefined => {
    const area = areas.find((each) => each.keys.includes(key));
    return area && grid(area)[row - first]?.[area.keys.indexOf(key)];
  };
  const standing = areas.flatMap((area) =>
    area.keys.map((key, column): [Key, ColumnCells] => [
      key,
      new Map(area.values.map((row, index): [number, Cell] => [first + index, row[column] ?? ''])),
    ]),
  );
  return {
    found: withCells(found, new Map(standing)),
    formulaAt: (key, row) => at(({ formulas }) => formulas, key, row) ?? '',
    formatAt: (key, row) => at(({ formats }) => formats, key, row) ?? GENERAL_FORMAT,
    noteAt: (key, row) => at(({ notes }) => notes, key, row) ?? '',
    write(columns) {
      const left = new Map(columns);
      for (const { keys: together, range, formulas, values } of areas) {
        const cells = together.map((key) => columns.get(key) ?? new Map());
        // A column of which nothing changes is not touched.
        if (cells.some(({ size }) => size === 0)) continue;
        range.setValues(filledIn({ first, height, formulas, values }, cells));
        for (const key of together) left.delete(key);
      }
      writeColumns(found, left);
    },
  };
}
