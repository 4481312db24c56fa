import { foldText } from '../../../src/core/fold.ts';
import { sheetFunctions } from '../../../src/core/registry.ts';
import type { Language } from '../../../src/core/text.ts';

const kpis = sheetFunctions.filter(({ fn }) => fn.startsWith('KPI_'));

/** The names of the KPIs to choose from. */
export function kpiNames(language: Language): readonly string[] {
  return kpis.map(({ name }) => name[language]);
}

/** The name of a function, or what else a person wrote in the sheet. */
export function kpiName(fn: string, language: Language): string {
  return kpis.find((kpi) => kpi.fn === fn)?.name[language] ?? fn;
}

/** The function that a name in either language means; anything else stays for the server to refuse. */
export function kpiFn(typed: string): string {
  const wanted = foldText(typed);
  const found = kpis.find(({ fn, name }) => [fn, name.en, name.fa].some((word) => foldText(word) === wanted));
  return found?.fn ?? typed;
}
