import { type Cell, type CellOrRange, isRange } from '../../src/core/cell.ts';
import type { Argument } from '../../src/core/functions/argument.ts';
import { exampleCells } from '../../src/core/functions/exampleCells.ts';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { outside, strange } from './badCells.ts';

type Call = readonly CellOrRange[];

/**
 * Calls that may break a rule, made from the worked examples: first each argument outside its own bounds, then lists of
 * different lengths, then arguments that do not go together.
 */
export function breakingCalls(declared: SheetFunction): Call[] {
  const args = Object.values(declared.args);
  const given = declared.guide.examples.map((example) => {
    const cells = exampleCells(declared, example);
    return args.map((argument, index) => oneCell(argument, cells[index]));
  });
  const calls = given.flatMap((call) => [call, ...withOtherOptions(call, args)]);
  const each = (changes: (call: Call, index: number, argument: Argument) => readonly Call[]): Call[] =>
    args.flatMap((argument, index) => calls.flatMap((call) => changes(call, index, argument)));
  const strangely = (put: (cells: CellOrRange, bad: Cell) => CellOrRange): Call[] =>
    each((call, index, argument) =>
      strange(argument, call, index).map((bad) => replaced(call, index, put(call[index], bad))),
    );
  return [
    ...each((call, index, argument) =>
      outside(argument).map((bad) => replaced(call, index, inFirst(call[index], bad))),
    ),
    ...each((call, index) => [replaced(call, index, longer(call[index]))]),
    ...strangely(inLast),
    ...strangely(inEvery),
    ...each((call, index) => [replaced(call, index, undefined), replaced(call, index, inFirst(call[index], ''))]),
    ...calls.map((call) => call.map(firstAlone)),
    ...calls.map((call) => call.map((cells, index) => (isNumeric(args[index]) ? inEvery(cells, 0) : cells))),
    ...each((call, index) => [replaced(call, index, firstAlone(call[index]))]),
    ...strangePairs(given, args),
  ];
}

/** A range in an argument of one value would spill; its first cell stands for it. */
function oneCell({ kind }: Argument, cells: CellOrRange): CellOrRange {
  return kind === 'level' && isRange(cells) ? cells[0]?.[0] : cells;
}

function withOtherOptions(call: Call, args: readonly Argument[]): Call[] {
  return args.flatMap((argument, index) =>
    argument.kind === 'option' ? Object.keys(argument.words).map((word) => replaced(call, index, word)) : [],
  );
}

/** Pairs are many: functions of more arguments show their rules by one change at a time. */
const MOST_ARGUMENTS_FOR_PAIRS = 6;

/** Two arguments changed at a time, where both are single numbers. */
function strangePairs(calls: readonly Call[], args: readonly Argument[]): Call[] {
  if (args.length > MOST_ARGUMENTS_FOR_PAIRS) return [];
  const isPairable = (call: Call, index: number) => isNumeric(args[index]) && !isRange(call[index]);
  return calls.flatMap((call) =>
    args.flatMap((argument, first) =>
      args.flatMap((other, second) => {
        if (second <= first || !isPairable(call, first) || !isPairable(call, second)) return [];
        return strange(argument, call, first).flatMap((bad) => {
          const halfway = replaced(call, first, bad);
          return strange(other, call, second).map((worse) => replaced(halfway, second, worse));
        });
      }),
    ),
  );
}

function isNumeric(argument: Argument | undefined): boolean {
  return argument?.kind === 'flow' || argument?.kind === 'level' || argument?.kind === 'series';
}

function replaced(call: Call, index: number, cells: CellOrRange): Call {
  return call.map((kept, position) => (position === index ? cells : kept));
}

function inFirst(cells: CellOrRange, bad: Cell): CellOrRange {
  return isRange(cells) ? [[bad], ...cells.slice(1)] : bad;
}

function inLast(cells: CellOrRange, bad: Cell): CellOrRange {
  return isRange(cells) ? [...cells.slice(0, -1), [bad]] : bad;
}

function inEvery(cells: CellOrRange, bad: Cell): CellOrRange {
  return isRange(cells) ? cells.map(() => [bad]) : bad;
}

function longer(cells: CellOrRange): CellOrRange {
  return isRange(cells) ? [...cells, ...cells.slice(-1)] : cells;
}

function firstAlone(cells: CellOrRange): CellOrRange {
  return isRange(cells) ? cells.slice(0, 1) : cells;
}
