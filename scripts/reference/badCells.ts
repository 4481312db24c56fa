import { type Cell, type CellOrRange, isRange } from '../../src/core/cell.ts';
import type { Argument } from '../../src/core/functions/argument.ts';

/** Someone who types 20 where a fraction belongs means 20 %. */
const PERCENT_FOR_FRACTION = 20;
const NO_SUCH_WORD = 'other';
const LONG_AGO = '2020-01-01';
const FAR_AHEAD = '2035-01-01';
/** Long lists would make more calls than it takes to find each rule. */
const MOST_FROM_OTHERS = 6;

/** Values that the argument's own rules refuse, the likeliest slip first. */
export function outside(argument: Argument): Cell[] {
  if (
    argument.kind === 'option' ||
    argument.kind === 'label' ||
    argument.kind === 'labels' ||
    argument.kind === 'events'
  )
    return [NO_SUCH_WORD];
  if (argument.kind === 'date' || argument.kind === 'dates' || argument.kind === 'columns') return [];
  const { unit, min, above, max, below, whole } = argument;
  const isFraction = unit === 'fraction';
  const slips = [
    isFraction && (max ?? below) !== undefined ? PERCENT_FOR_FRACTION : undefined,
    above,
    min === undefined ? undefined : min - (isFraction ? 0.1 : 1),
    below,
    max === undefined ? undefined : max + 1,
    whole ? (min ?? above ?? 0) + 1.5 : undefined,
  ];
  return slips.filter((slip) => slip !== undefined);
}

/** Values that are legal by themselves and may be strange beside the other arguments of the call. */
export function strange(argument: Argument, call: readonly CellOrRange[], index: number): Cell[] {
  const others = call.filter((_, position) => position !== index);
  switch (argument.kind) {
    case 'option':
    case 'label':
    case 'labels':
    case 'events':
    case 'columns':
      return [];
    case 'date':
    case 'dates':
      return [...new Set([...datesIn(others), LONG_AGO, FAR_AHEAD])];
    default:
      return [
        ...new Set([0, 1, -1, argument.max ?? 100, ...numbersIn(others).flatMap((number) => [number, number + 1])]),
      ];
  }
}

function datesIn(others: readonly CellOrRange[]): Cell[] {
  const dates = others.flatMap(cellsOf).filter((cell) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell));
  return dates.slice(0, MOST_FROM_OTHERS);
}

/** The other numbers; a list also by its sum. */
function numbersIn(others: readonly CellOrRange[]): number[] {
  const lists = others.map((cells) => cellsOf(cells).filter((cell): cell is number => typeof cell === 'number'));
  const sums = lists.filter((list) => list.length > 0).map((list) => list.reduce((sum, number) => sum + number, 0));
  return [...new Set([...sums, ...lists.flat()])].slice(0, MOST_FROM_OTHERS);
}

function cellsOf(cells: CellOrRange): Cell[] {
  return isRange(cells) ? cells.flatMap((row) => [...row]) : [cells];
}
