import type { Arguments } from '../functions/argument.ts';
import { type SheetFunction, sheetFunction } from '../functions/sheetFunction.ts';

/** A KPI: a function that measures something people want more of, less of, within a band, or just want to know. */
export interface Metric<A extends Arguments = Arguments> extends SheetFunction<A> {
  readonly better: 'higher' | 'lower' | 'band' | 'none';
}

/** Declares a KPI; the type checker holds the declaration together. */
export function metric<const A extends Arguments>(declared: Metric<A>): Metric {
  return sheetFunction(declared) as Metric;
}
