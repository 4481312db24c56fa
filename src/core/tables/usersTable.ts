import { readDay, readMonth } from '../calendar/read.ts';
import { type Cell, isBlankCell, isDateCell, isErrorText } from '../cell.ts';
import { foldText } from '../fold.ts';
import type { ColumnKind } from '../functions/matchColumns.ts';
import { readNumber } from '../numbers/read.ts';

/** A table that people made in a sheet of their own. Rows and columns count from 1. */
export interface UsersTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly UsersColumn[];
  /** Rows of totals above or below the others, which belong to no range. */
  readonly totals: readonly number[];
  /** Rows that say they are totals, between others: a range holds them too. */
  readonly subtotals: readonly number[];
}

interface UsersColumn {
  readonly position: number;
  /** As it stands in the header. */
  readonly word: string;
  readonly holds: ColumnKind;
}

type Cells = readonly (readonly Cell[])[];

/** A header below this row is not looked for. */
const HEADER_ROWS = 50;
/** A unit or a blank may stand between a header and its first number. */
const ROWS_BETWEEN = 3;

/**
 * The table of a sheet: the first row with two or more texts above numbers is its header, wherever it starts. What stands beside
 * it behind a blank column belongs to it where it is as long.
 * @example
 * usersTable([['Report'], [], ['Month', 'Spend', 'Clicks'], ['Jan', 10, 2], ['Total', 10, 2]])?.totals //=> [5]
 */
export function usersTable(cells: Cells): UsersTable | null {
  const header = headerOf(cells);
  if (header === null) return null;
  const { columns, rows } = tableBelow(cells, header);
  const { totals, subtotals, first, last } = rows;
  if (last < first) return null;
  return {
    headerRow: header + 1,
    firstRow: first + 1,
    lastRow: last + 1,
    columns: columns.map((column) => ({
      position: column + 1,
      word: String(cells[header]?.[column]).trim(),
      holds: columnKind(cells.slice(first, last + 1).map((row) => row[column])),
    })),
    totals: totals.map((row) => row + 1),
    subtotals: subtotals.map((row) => row + 1),
  };
}

/**
 * The table without a last row that sums up its columns and has no word for it.
 * @param formulas those of the last row, from the first column on
 */
export function withoutSums(table: UsersTable, formulas: readonly string[]): UsersTable {
  const sums = table.columns.some(({ position }) => sumsUp(formulas[position - 1] ?? '', table));
  if (!sums || table.lastRow === table.firstRow) return table;
  return { ...table, lastRow: table.lastRow - 1, totals: [table.lastRow, ...table.totals] };
}

const SUM = /^=\s*(?:SUM|AVERAGE|SUBTOTAL\(\d+[;,]\s*)\(?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/i;

/** A sum down a column, not one along a row. */
function sumsUp(formula: string, { firstRow }: UsersTable): boolean {
  const [, from, top, to, bottom] = SUM.exec(formula) ?? [];
  return from !== undefined && from === to && Number(top) <= firstRow && Number(bottom) > Number(top);
}

function headerOf(cells: Cells): number | null {
  const found: { row: number; rank: number }[] = [];
  for (const [row, line] of cells.slice(0, HEADER_ROWS).entries()) {
    const texts = line.flatMap((cell, column) => (isText(cell) ? [column] : []));
    const over = texts.filter((column) => valuesBelow(cells, row, column) > 0);
    if (over.length > 1) return row;
    if (over.length === 0) continue;
    if (texts.length > 1) found.push({ row, rank: 0 });
    // A single column is a table too; a label above one number is none.
    else if (valuesBelow(cells, row, over[0] as number) > 1) found.push({ row, rank: 1 });
  }
  const [best] = found.sort((one, other) => one.rank - other.rank || one.row - other.row);
  return best?.row ?? null;
}

/** How many numbers or dates stand below a cell, before any text. */
function valuesBelow(cells: Cells, row: number, column: number): number {
  let count = 0;
  for (const below of cells.slice(row + 1, row + 1 + ROWS_BETWEEN)) {
    const cell = below[column];
    if (isText(cell)) break;
    if (!isBlankCell(cell)) count++;
  }
  return count;
}

/** The group of columns that reaches the furthest, with the others that end where it ends. */
function tableBelow(cells: Cells, header: number): { readonly columns: readonly number[]; readonly rows: Rows } {
  const groups = groupsOf(cells, header).map((columns) => ({ columns, rows: rowsOf(cells, header, columns) }));
  const furthest = Math.max(...groups.map(({ rows }) => rows.last));
  const equal = groups.filter(({ rows }) => rows.last === furthest);
  return { columns: equal.flatMap(({ columns }) => columns), rows: equal[0]?.rows as Rows };
}

/** The columns with a word above them, group by group: a blank column parts them. */
function groupsOf(cells: Cells, header: number): number[][] {
  const groups: number[][] = [[]];
  const looked = cells.slice(header, header + LOOKED_AT);
  const width = Math.max(...cells.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    if (looked.every((row) => isBlankCell(row[column]))) groups.push([]);
    else if (isText(cells[header]?.[column])) groups[groups.length - 1]?.push(column);
  }
  return groups.filter((columns) => columns.length > 0);
}

interface Rows {
  readonly first: number;
  readonly last: number;
  readonly totals: readonly number[];
  readonly subtotals: readonly number[];
}

function rowsOf(cells: Cells, header: number, columns: readonly number[]): Rows {
  const totals: number[] = [];
  const subtotals: number[] = [];
  let first = header + 1;
  let last = header;
  let blank = false;
  let open: number[] = [];
  for (let row = header + 1; row < cells.length; row++) {
    const filled = columns.map((column) => cells[row]?.[column]).filter((cell) => !isBlankCell(cell));
    if (filled.length === 0) {
      blank = true;
      continue;
    }
    if (isTotal(filled[0]) || isTotal(cells[row]?.find((cell) => !isBlankCell(cell)))) {
      open.push(row);
      continue;
    }
    // A note or another table below a blank row, or below the totals, is no row of this one.
    const values = filled.filter((cell) => !isText(cell)).length;
    if ((blank || open.length > 0) && (values === 0 || filled.length * 2 < columns.length)) break;
    if (last === header) first = row;
    if (last === header) totals.push(...open);
    else subtotals.push(...open);
    open = [];
    last = row;
    blank = false;
  }
  return { first, last, totals: [...totals, ...open], subtotals };
}

const TOTAL =
  /^(?:(?:grand |sub[ -]?)?totals?|sum|average|avg|mean|overall|(?:جمع|مجموع|میانگین|متوسط|معدل)(?: ?(?:کل|سال|فصل|ماه|دوره))?|کل)[ :\d]*$/;

/** Whether a cell says that its row sums others up. */
export function isTotal(cell: Cell): boolean {
  return typeof cell === 'string' && TOTAL.test(foldText(cell));
}

/** Enough cells to tell what a column holds, or that it holds nothing. */
const LOOKED_AT = 50;

/**
 * What most cells of a column hold; numbers and dates that were typed as text count as such.
 * @example
 * columnKind(['۱۲٬۵۰۰', 3, '']) //=> 'numbers'
 */
export function columnKind(column: readonly Cell[]): ColumnKind {
  const filled = column.filter((cell) => !isBlankCell(cell) && !isErrorText(String(cell))).slice(0, LOOKED_AT);
  if (filled.length === 0) return 'blanks';
  const kinds = filled.map(kindOfCell);
  const count = (kind: ColumnKind): number => kinds.filter((each) => each === kind).length;
  return (['numbers', 'dates'] as const).find((kind) => count(kind) * 2 > filled.length) ?? 'texts';
}

function kindOfCell(cell: Cell): ColumnKind {
  if (typeof cell === 'number') return 'numbers';
  if (isDateCell(cell)) return 'dates';
  if (typeof cell !== 'string') return 'texts';
  if (readDay(cell) !== null || readMonth(cell) !== null) return 'dates';
  const { kind } = readNumber(cell);
  return kind === 'number' || kind === 'ambiguous' ? 'numbers' : 'texts';
}

/** Words, and no number or date that someone typed as text. */
function isText(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlankCell(cell) && !isErrorText(cell) && kindOfCell(cell) === 'texts';
}
