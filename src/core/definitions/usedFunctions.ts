import { callsIn } from '../conversion/formulaCalls.ts';

/** What could be a call is looked for before anything is read: most formulas of a large file call none. */
const MAY_CALL = /(?:KPI|OKR)_/i;

/**
 * The names of the KPI_ and OKR_ functions that some formulas call, those inside other calls too.
 * @example
 * usedFunctions(['=KPI_LTV_CAC(KPI_CLV(A1; 5%; 80%); B1)', '=SUM(A:A)']) //=> new Set(['KPI_LTV_CAC', 'KPI_CLV'])
 */
export function usedFunctions(formulas: Iterable<string>): ReadonlySet<string> {
  const used = new Set<string>();
  const read = (formula: string): void => {
    for (const call of callsIn(formula)) {
      used.add(call.fn);
      for (const argument of call.arguments) if (MAY_CALL.test(argument)) read(argument);
      const [named = ''] = call.arguments;
      // A KPI row by row is called by its name.
      if (call.fn === 'KPI_ROWS' && /^"[\w ]+"$/.test(named))
        used.add(`KPI_${named.slice(1, -1).replace(/^KPI_/i, '').toUpperCase()}`);
    }
  };
  for (const formula of new Set(formulas)) if (MAY_CALL.test(formula)) read(formula);
  return used;
}
