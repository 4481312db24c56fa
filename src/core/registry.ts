import type { SheetFunction } from './functions/sheetFunction.ts';
import { metrics } from './metrics/index.ts';
import { okrFunctions } from './okr/index.ts';
import { calendarFunctions } from './tools/calendar/index.ts';
import { health } from './tools/health.ts';
import { numberFunctions } from './tools/numbers/index.ts';
import { rows } from './tools/rows.ts';

/** Every function that people can type in a cell. */
export const sheetFunctions: readonly SheetFunction[] = [
  ...metrics,
  rows,
  health,
  ...okrFunctions,
  ...calendarFunctions,
  ...numberFunctions,
];

let byName: ReadonlyMap<string, SheetFunction> | undefined;

/**
 * The function of a name such as `KPI_CAC`, or undefined.
 * @example
 * findFunction('KPI_CAC')?.fn //=> 'KPI_CAC'
 */
export function findFunction(fn: string): SheetFunction | undefined {
  byName ??= new Map(sheetFunctions.map((declared) => [declared.fn, declared]));
  return byName.get(fn);
}
