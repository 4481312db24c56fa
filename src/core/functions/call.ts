import { type Cell, type CellOrRange, isRange } from '../cell.ts';
import { isRequired } from '../formula/resolve.ts';
import { Refusal } from '../refusal/refusal.ts';
import { type Argument, shownName } from './argument.ts';
import { calculator } from './calculator.ts';
import type { Document, TypedMoney } from './document.ts';
import { cellReader, readArgument } from './read.ts';
import { refusedCell } from './refusedCell.ts';
import type { Computed, SheetFunction, Table } from './sheetFunction.ts';

/**
 * Calls a function as a cell does. A blank required argument gives a blank cell (`""`). Ranges in level arguments spill:
 * the result is rows of cells, in which a refused row carries ⚠ and its sentence while the others compute.
 * @example
 * callFunction(cac, [[[700], [500]], 8], document) //=> 150
 * @throws Refusal if the call, or its only row, breaks a rule.
 */
export function callFunction(
  declared: SheetFunction,
  given: readonly CellOrRange[],
  opened: Document,
): Cell | Cell[][] {
  const typedMoney: TypedMoney = { first: null };
  const document: Document = { ...opened, typedMoney };
  if (declared.callWithCells) return declared.callWithCells(given, document);
  const entries = Object.entries(declared.args);
  declared.checkCells?.(given);
  if (given.length > entries.length) {
    throw new Refusal('tooManyArguments', { limit: entries.length, value: given.length });
  }
  requireArguments(declared, given.length);
  requireOneSize(entries, given);
  const shape = spillShape(entries, given);
  const calculate = calculator(declared, document);
  if (shape === null) return asCells(calculate(readAll(entries, given, document)), document);
  if (declared.gives.shape === 'row' || declared.gives.shape === 'table') {
    throw new Refusal('oneValue', { argument: shape.name, value: `${shape.rows} × ${shape.columns}` });
  }
  const fixed = given.map((cells, index) => (spills(entries[index]?.[1], cells) ? undefined : cells));
  const values = readAll(entries, fixed, document);
  const { first } = typedMoney;
  const spilled = entries.flatMap(([name, argument], index) => {
    const cells = given[index];
    if (!spills(argument, cells) || !isRange(cells)) return [];
    return [{ index, cells, read: cellReader(argument, shownName(name), document) }];
  });
  const cellAt = cellsOf(declared, document, (row, column) => {
    typedMoney.first = first;
    for (const { index, cells, read } of spilled) values[index] = read(cells[row]?.[column]);
    return calculate(values);
  });
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => cellAt(row, column)),
  );
}

/**
 * Refuses a call with fewer arguments than required ones: a blank is something that was given, an argument that was left out
 * is a slip.
 * @param given how many arguments the call has
 * @throws Refusal that names what is missing
 * @example
 * requireArguments(cac, 2) //=> undefined
 */
export function requireArguments(declared: SheetFunction, given: number): void {
  const missing = Object.entries(declared.args)
    .slice(given)
    .filter(([, argument]) => isRequired(argument));
  if (missing.length > 0) throw new Refusal('missing', { names: missing.map(([name]) => shownName(name)) });
}

/** Totals over different rows belong to different times; a single cell is a total already. */
function requireOneSize(entries: readonly (readonly [string, Argument])[], given: readonly CellOrRange[]): void {
  const sizes = entries.flatMap(([name, { kind }], index) => {
    const cells = given[index];
    return kind === 'flow' && isRange(cells) && severalCells(cells)
      ? [{ name: shownName(name), length: cells.length * (cells[0]?.length ?? 0) }]
      : [];
  });
  const [first] = sizes;
  const other = sizes.find(({ length }) => length !== first?.length);
  if (!first || !other) return;
  throw new Refusal('sameLength', {
    argument: first.name,
    limit: other.name,
    value: first.length,
    otherLimit: other.length,
  });
}

/**
 * The cells of a spilled result: each a value, a blank, or ⚠ and the sentence that refuses it.
 * @example
 * cellsOf(cac, document, (row) => row * 10)(2, 0) //=> 20
 */
export function cellsOf(
  declared: SheetFunction,
  document: Document,
  calculate: (row: number, column: number) => Computed | Table,
): (row: number, column: number) => Cell {
  return (row, column) => {
    try {
      return asCell(calculate(row, column) as Computed, document);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refusedCell(error, declared, document);
    }
  };
}

function asCells(result: Computed | Table, document: Document): Cell | Cell[][] {
  return Array.isArray(result)
    ? (result as Computed[][]).map((row) => row.map((cell) => asCell(cell, document)))
    : asCell(result as Computed, document);
}

function asCell(result: Computed, document: Document): Cell {
  if (typeof result === 'object' && result !== null) return document.dateOf(result.day);
  return result ?? '';
}

type OneValue = Extract<Argument, { kind: 'level' | 'label' | 'date' | 'option' }>;

function isOneValue(argument: Argument): argument is OneValue {
  return (
    argument.kind === 'level' || argument.kind === 'label' || argument.kind === 'date' || argument.kind === 'option'
  );
}

function readAll(
  entries: readonly (readonly [string, Argument])[],
  given: readonly CellOrRange[],
  document: Document,
): unknown[] {
  return entries.map(([name, argument], index) => readArgument(argument, shownName(name), given[index], document));
}

/** Rows and columns of a spilled result. */
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function spills(argument: Argument | undefined, cells: CellOrRange): boolean {
  return argument !== undefined && isOneValue(argument) && severalCells(cells);
}

function severalCells(cells: CellOrRange): boolean {
  return isRange(cells) && (cells.length > 1 || (cells[0]?.length ?? 0) > 1);
}

/** The shape that the level ranges share, or null if the call gives one value. */
function spillShape(
  entries: readonly (readonly [string, Argument])[],
  given: readonly CellOrRange[],
): (Shape & { readonly name: string }) | null {
  let first: (Shape & { name: string }) | null = null;
  for (const [index, [name, argument]] of entries.entries()) {
    const cells = given[index];
    if (!isRange(cells) || !spills(argument, cells)) continue;
    const shape = { rows: cells.length, columns: cells[0]?.length ?? 0, name: shownName(name) };
    if (first && (first.rows !== shape.rows || first.columns !== shape.columns)) {
      throw new Refusal('sameShape', { argument: shape.name, limit: first.name });
    }
    first ??= shape;
  }
  if (!first) return null;
  const summed = entries.find(([, argument], index) => argument.kind === 'flow' && severalCells(given[index]));
  if (summed) throw new Refusal('mixedRanges', { argument: first.name, limit: shownName(summed[0]) });
  return first;
}
