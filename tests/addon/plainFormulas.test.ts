import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHost } from '../../preview/host/host.ts';
import type { Cell, CellOrRange } from '../../src/core/cell.ts';
import type { Reference } from '../../src/core/formula/resolve.ts';
import type { Argument, Bounds } from '../../src/core/functions/argument.ts';
import { callFunction } from '../../src/core/functions/call.ts';
import { plainFormula } from '../../src/core/functions/plainFormula.ts';
import { formulaOf, type SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { Refusal } from '../../src/core/refusal/refusal.ts';
import { sheetFunctions } from '../../src/core/registry.ts';
import { englishDocument } from '../core/functions/testDocument.ts';

const RUNS = 25;
const ROWS = 4;
const host = createHost({ sheets: [{ name: 'S', cells: [] }], sheetRows: ROWS });

/** The cells of one argument and the name that the formula calls them by. */
interface Placed {
  readonly cells: CellOrRange;
  readonly reference: Reference | null;
}

/** Numbers inside the bounds, in thousandths unless they must be whole: what people type. */
function within({ min, above, max, below, whole }: Bounds): fc.Arbitrary<number> {
  const scale = whole ? 1 : 1000;
  const low = min === undefined ? (above === undefined ? -1000 * scale : above * scale + 1) : min * scale;
  const high = max === undefined ? (below === undefined ? low + 2000 * scale : below * scale - 1) : max * scale;
  return fc.integer({ min: Math.ceil(low), max: Math.floor(high) }).map((value) => value / scale);
}

function cellsOf(argument: Argument): fc.Arbitrary<CellOrRange> {
  switch (argument.kind) {
    case 'flow':
      return fc.oneof(
        within(argument) as fc.Arbitrary<Cell>,
        fc.array(within(argument), { minLength: ROWS, maxLength: ROWS }).map((list) => list.map((value) => [value])),
      );
    case 'series':
      return fc
        .array(fc.option(within(argument), { freq: 6 }), { minLength: ROWS, maxLength: ROWS })
        .map((list) => list.map((value) => [value]));
    case 'level':
      return within(argument);
    case 'date':
      return fc.integer({ min: 44_000, max: 48_000 });
    case 'option':
      return fc.constantFrom(...Object.entries(argument.words).flatMap(([id, { en, fa }]) => [id, en, fa]));
    default:
      return fc.constant('text');
  }
}

/** Puts the cells into a column of the sheet and gives their reference. */
function place(index: number, cells: CellOrRange | undefined): Placed {
  const letters = String.fromCharCode(65 + index);
  const rows: readonly (readonly Cell[])[] = Array.isArray(cells) ? (cells as Cell[][]) : [[cells as Cell]];
  for (let row = 1; row <= ROWS; row++) write(`${letters}${row}`, rows[row - 1]?.[0]);
  if (cells === undefined) return { cells: undefined, reference: null };
  return {
    cells,
    reference: Array.isArray(cells) ? { range: `${letters}1:${letters}${ROWS}` } : { cell: `${letters}1` },
  };
}

function write(a1: string, cell: Cell): void {
  host.type('S', a1, cell === null || cell === undefined ? '' : String(cell));
}

function evaluated(formula: string): unknown {
  host.type('S', 'Z1', formula);
  return host.valueAt('S', 'Z1') ?? '';
}

/** Draws legal arguments; those that break a rule over several arguments are drawn again. */
function legalCall(declared: SheetFunction): fc.Arbitrary<readonly (CellOrRange | undefined)[]> {
  const drawn = Object.values(declared.args).map((argument) =>
    argument.optional || 'default' in argument ? fc.option(cellsOf(argument), { nil: undefined }) : cellsOf(argument),
  );
  return fc.tuple(...drawn).filter((cells) => {
    try {
      const result = callFunction(declared, [...cells], englishDocument);
      return !Array.isArray(result);
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  });
}

const withFormula = sheetFunctions.filter((declared) => formulaOf(declared) !== null);

describe('the plain formula, computed by a spreadsheet', () => {
  it.each(withFormula.map((declared) => [declared.fn, declared] as const))(
    'of %s equals the function',
    (_, declared) => {
      const names = Object.keys(declared.args);
      fc.assert(
        fc.property(legalCall(declared), (cells) => {
          const placed = names.map((_, index) => place(index, cells[index]));
          const references = Object.fromEntries(
            names.flatMap((name, index) => (placed[index]?.reference ? [[name, placed[index].reference]] : [])),
          );
          const formula = plainFormula(declared, references, { language: 'en' }) as string;
          const expected = callFunction(declared, [...cells], englishDocument);
          const received = evaluated(formula);
          if (typeof expected === 'number') {
            expect([
              formula,
              Math.abs((received as number) - expected) <= 1e-7 * Math.max(1, Math.abs(expected)),
            ]).toEqual([formula, true]);
          } else {
            expect([formula, received]).toEqual([formula, expected]);
          }
        }),
        { numRuns: RUNS },
      );
    },
  );
});
