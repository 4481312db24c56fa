import type { Cell, CellOrRange } from '../cell.ts';
import type { Example, SheetFunction } from './sheetFunction.ts';

/**
 * The cells that an example hands over: a list is a column, and the last argument may repeat.
 * @example
 * exampleCells(cac, { given: { cost: [700, 500], newCustomers: 8 }, gives: 150 }) //=> [[[700], [500]], 8]
 */
export function exampleCells(declared: SheetFunction, { given }: Example): CellOrRange[] {
  const names = Object.keys(declared.args);
  const lastGiven = names.reduce((last, name, index) => (name in given ? index : last), -1);
  return names.slice(0, lastGiven + 1).flatMap((name): CellOrRange[] => {
    const sample = given[name];
    if (!Array.isArray(sample)) return [sample as Cell];
    const repeated = declared.lastRepeats && name === names[names.length - 1];
    return repeated ? (sample as Cell[][]).map(column) : [column(sample as Cell[])];
  });
}

function column(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}
