import type { Arg, EvalContext } from '@odoo/o-spreadsheet';
import { addFunction, helpers, registries } from '../engine/odoo.ts';
import { cellByCell, isSeveral } from './cellByCell.ts';
import type { FunctionResultObject } from './define.ts';

type Compute = (this: EvalContext, ...args: Arg[]) => FunctionResultObject;

/** IF over a column: an error in one row's condition stays in that row, where the engine gives it to every row. */
export function defineConditions(): void {
  const { functionRegistry } = registries;
  const original = functionRegistry.get('IF');
  const compute = original.compute as unknown as Compute;
  functionRegistry.remove('IF');
  addFunction('IF', {
    ...original,
    compute(this: EvalContext, ...args: Arg[]) {
      if (!args.some(isSeveral) || !isSeveral(args[0])) return compute.apply(this, args);
      return cellByCell([args[0], args[1], args[2] ?? { value: false }], ([test, holds, otherwise]) =>
        helpers.isEvaluationError(test?.value)
          ? (test as FunctionResultObject)
          : (((helpers.toBoolean(test) ? holds : otherwise) ?? { value: 0 }) as FunctionResultObject),
      );
    },
  });
}
