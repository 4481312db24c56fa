import type { Arg, CellValue, EvalContext, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import { addFunction, helpers, registries } from '../engine/odoo.ts';

type Result = CellValue | FunctionResultObject | Matrix<FunctionResultObject>;
type Compute = (this: EvalContext, ...args: Arg[]) => Result;

/** An argument in the engine's own notation, `name (any, range<any>, optional)`, with its help after a tab. */
type Parameter = string;

/** Adds a spreadsheet function, or replaces it: the registry belongs to the process. */
export function define(name: string, about: string, parameters: readonly Parameter[], compute: Compute): void {
  const { functionRegistry } = registries;
  if (name in functionRegistry.content) functionRegistry.remove(name);
  addFunction(name, {
    description: about,
    category: 'Google',
    args: parameters.map((parameter) => {
      const [notation = '', help = ''] = parameter.split('\t');
      return helpers.arg(notation, help);
    }),
    // What a compute throws reaches the user as "submit a support ticket".
    compute(this: EvalContext, ...args: Arg[]) {
      try {
        return compute.apply(this, args) as FunctionResultObject;
      } catch (error) {
        return { value: '#VALUE!', message: error instanceof Error ? error.message : String(error) };
      }
    },
  });
}

/** The one value of an argument; a range of one cell is that cell, an omitted one is empty. */
export function cellOf(arg: Arg): FunctionResultObject {
  const cell = helpers.isMatrix(arg) ? arg[0]?.[0] : arg;
  return (cell ?? { value: null }) as FunctionResultObject;
}

export function numberOf(arg: Arg, { locale }: EvalContext): number {
  return helpers.toNumber(cellOf(arg), locale);
}

/** All cells of the arguments, column by column. */
export function cellsOf(args: readonly Arg[]): FunctionResultObject[] {
  return args.flatMap((arg) => (helpers.isMatrix(arg) ? arg.flat() : [cellOf(arg)])) as FunctionResultObject[];
}

export type { Arg, EvalContext, FunctionResultObject };
