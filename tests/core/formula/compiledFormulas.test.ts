import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile, compileTest } from '../../../src/core/formula/compile.ts';
import type { Condition, Expression } from '../../../src/core/formula/expression.ts';
import { isListKind, type Meaning } from '../../../src/core/formula/resolve.ts';
import { checksOf, formulaOf, type SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { sheetFunctions } from '../../../src/core/registry.ts';
import { walk } from './walk.ts';

const number = fc.oneof(
  fc.integer({ min: -12, max: 120 }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.constantFrom(0, -0, 1e300, 5e-324),
);

/** What reading may make of an argument's cells. */
function readValue(argument: Meaning): fc.Arbitrary<unknown> {
  if (isListKind(argument)) return fc.option(fc.array(fc.option(number, { freq: 4 }), { maxLength: 5 }));
  if (argument.kind === 'option') return fc.option(fc.constantFrom(...Object.keys(argument.words ?? {})));
  return fc.option(number, { freq: 6 });
}

function expressionsOf(declared: SheetFunction): (Expression | Condition)[] {
  const formula = formulaOf(declared);
  const rules = checksOf(declared).flatMap(({ only, left, right }) => [only, left, right]);
  return [formula, ...rules].filter((part): part is Expression => typeof part === 'object' && part !== null);
}

/** The outcome, or that there is none, as where a text would be repeated a negative number of times. */
function outcome(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return (error as Error).name;
  }
}

const withExpressions = sheetFunctions.filter((declared) => expressionsOf(declared).length > 0);

describe('a compiled formula', () => {
  it.each(withExpressions.map((declared) => [declared.fn, declared] as const))(
    'of %s is the formula',
    (_, declared) => {
      const names = Object.keys(declared.args);
      const wordOf = (id: string) => `<${id}>`;
      fc.assert(
        fc.property(fc.tuple(...Object.values(declared.args).map(readValue)), (values) => {
          const byName = Object.fromEntries(names.map((name, index) => [name, values[index]]));
          for (const expression of expressionsOf(declared)) {
            const walked = outcome(() => walk(expression, byName, wordOf));
            expect(outcome(() => compile(expression, { names, wordOf })(values))).toEqual(walked);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
  it('is a test where it is a condition', () => {
    const limit: Condition = {
      op: 'compare',
      sign: '>',
      left: { op: 'argument', name: 'cost' },
      right: { op: 'number', value: 3 },
    };
    const test = compileTest(limit, { names: ['cost'], wordOf: String });
    expect([test([4]), test([3])]).toEqual([true, false]);
  });
});
