import { type Cell, isBlankCell } from '../../core/cell.ts';
import { columnKeys, FORMULA_ROW, firstRow, holdsValues } from '../../core/tables/table.ts';
import type { FoundTable } from './find.ts';

/** A row of a table as it stands in the sheet. */
export interface TableRow {
  /** The row of the sheet, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** The row of a table's array formulas. */
export function formulaRow({ headerRow }: FoundTable): number {
  return headerRow + FORMULA_ROW - 1;
}

/** The first row below the head of a table. */
export function bodyRow({ table, headerRow }: FoundTable): number {
  return headerRow + firstRow(table) - 1;
}

/** What the header of a tab says, in people's own columns too. */
export function headerCells({ cells, headerRow }: FoundTable): readonly Cell[] {
  return cells[headerRow - 1] ?? [];
}

/** The rows of a table down to the last one that people filled; blank ones in between belong to it. */
export function tableRows(found: FoundTable): TableRow[] {
  const first = bodyRow(found);
  const rows = found.cells.slice(first - 1).map((cells, index) => ({ number: first + index, cells }));
  const last = rows.reduce((end, row, index) => (isFilled(found, row) ? index + 1 : end), 0);
  return rows.slice(0, last);
}

/** What a row holds in a column; blank where the column is gone. */
export function cellIn<Key extends string>(found: FoundTable<Key>, row: TableRow, key: Key): Cell {
  const position = found.positions[key];
  return position === undefined ? '' : (row.cells[position - 1] ?? '');
}

/** Whether nothing stands in a row, in columns of people neither. */
export function isBlankRow(row: TableRow): boolean {
  return row.cells.every((cell) => cell === '');
}

/** The first row below everything that people have written into the table. */
export function nextRow(found: FoundTable): number {
  return bodyRow(found) + tableRows(found).length;
}

/** Computed cells spill blanks and words into every row: only what a person or Rasad wrote makes a row. */
function isFilled({ table, positions }: FoundTable, row: TableRow): boolean {
  const computed = new Set(
    Object.entries(table.columns).flatMap(([key, { filledBy }]) => (filledBy === 'formula' ? [positions[key]] : [])),
  );
  return row.cells.some((cell, index) => !computed.has(index + 1) && !isBlankCell(cell));
}

/** Rows that stand directly below one another. */
export interface Run<Row extends { readonly number: number } = TableRow> {
  readonly firstRow: number;
  readonly rows: readonly Row[];
}

/** The runs that rows make, from top to bottom: one, unless others stand between them. */
export function runsOf<Row extends { readonly number: number }>(rows: readonly Row[]): Run<Row>[] {
  const runs: { firstRow: number; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.firstRow + last.rows.length === row.number) last.rows.push(row);
    else runs.push({ firstRow: row.number, rows: [row] });
  }
  return runs;
}

/** The columns that hold values, as they stand side by side in the sheet now. */
export function valueColumns<Key extends string>(found: FoundTable<Key>): { from: number; keys: Key[] }[] {
  const { table } = found;
  return sideBySide(
    found,
    columnKeys(table).filter((key) => holdsValues(table.columns[key])),
  );
}

/** Some columns as they stand side by side in the sheet now; those that are gone are left out. */
export function sideBySide<Key extends string>(
  { positions }: FoundTable<Key>,
  columns: readonly Key[],
): { from: number; keys: Key[] }[] {
  const placed = columns
    .filter((key) => positions[key] !== undefined)
    .map((key) => ({ key, position: positions[key] as number }))
    .sort((one, other) => one.position - other.position);
  const runs: { from: number; keys: Key[] }[] = [];
  for (const { key, position } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.keys.length === position) last.keys.push(key);
    else runs.push({ from: position, keys: [key] });
  }
  return runs;
}
