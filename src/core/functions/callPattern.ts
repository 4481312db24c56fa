import { isRequired } from '../formula/resolve.ts';
import { shownName } from './argument.ts';
import type { SheetFunction } from './sheetFunction.ts';

/**
 * The call of a function with the names of its arguments; those in brackets may be left out.
 * @example
 * callPattern(cac) //=> '=KPI_CAC(cost; new_customers)'
 */
export function callPattern({ fn, args, lastRepeats }: SheetFunction): string {
  const names = Object.entries(args).map(([name, argument]) =>
    isRequired(argument) ? shownName(name) : `[${shownName(name)}]`,
  );
  return `=${fn}(${[...names, ...(lastRepeats ? ['…'] : [])].join('; ')})`;
}
