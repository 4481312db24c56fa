import { helpers } from '../engine/odoo.ts';
import { type Arg, cellOf, type FunctionResultObject } from './define.ts';

/** Whether an argument is a range of more than one cell. */
export function isSeveral(arg: Arg): boolean {
  return helpers.isMatrix(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);
}

/** Computes every cell of a result from the cells in its place; a single cell, row or column stands for every one. */
export function cellByCell(
  args: readonly Arg[],
  compute: (cells: FunctionResultObject[]) => FunctionResultObject,
): FunctionResultObject[][] {
  const columns = Math.max(...args.map((arg) => (helpers.isMatrix(arg) ? arg.length : 1)));
  const rows = Math.max(...args.map((arg) => (helpers.isMatrix(arg) ? (arg[0]?.length ?? 1) : 1)));
  return Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_, row) => compute(args.map((arg) => cellAt(arg, column, row)))),
  );
}

function cellAt(arg: Arg, column: number, row: number): FunctionResultObject {
  if (!isSeveral(arg) || !helpers.isMatrix(arg)) return cellOf(arg);
  const cells = arg[arg.length === 1 ? 0 : column] ?? [];
  return (cells[cells.length === 1 ? 0 : row] ?? { value: null }) as FunctionResultObject;
}
