import type { Arg, EvalContext } from '@odoo/o-spreadsheet';
import { addFunction, helpers, registries } from '../engine/odoo.ts';
import type { FunctionResultObject } from './define.ts';

type Compute = (this: EvalContext, ...args: Arg[]) => FunctionResultObject | number;

/** Where the criterion stands in a call. */
const CRITERION = 1;

/**
 * SUMIF and COUNTIF with a column of criteria, as array formulas have it: each criterion that occurs is looked for once, where
 * the engine walks the whole range for every row.
 */
export function defineCriteria(): void {
  for (const name of ['SUMIF', 'COUNTIF']) {
    const { functionRegistry } = registries;
    const original = functionRegistry.get(name);
    const compute = original.compute as unknown as Compute;
    functionRegistry.remove(name);
    addFunction(name, {
      ...original,
      args: original.args.map((arg, index) =>
        index === CRITERION ? helpers.arg('criterion (string, range<string>)', 'The test, or a column of tests.') : arg,
      ),
      compute(this: EvalContext, ...args: Arg[]) {
        const criteria = args[CRITERION];
        if (!helpers.isMatrix(criteria)) return compute.apply(this, args) as FunctionResultObject;
        const known = new Map<unknown, FunctionResultObject>();
        return criteria.map((column) =>
          column.map((criterion) => {
            const key = criterion?.value ?? null;
            const found = known.get(key) ?? asResult(compute.apply(this, [args[0], criterion, ...args.slice(2)]));
            known.set(key, found);
            return found;
          }),
        );
      },
    });
  }
}

function asResult(computed: FunctionResultObject | number): FunctionResultObject {
  return typeof computed === 'number' ? { value: computed } : computed;
}
