import { sheetFunctions } from '../registry.ts';

/**
 * Where the definition of each function comes from, by its name: the title, and the address where there is one. The guides that
 * say it stay out of the server's bundle.
 */
export function functionSources(): Readonly<Record<string, readonly [title: string, address: string]>> {
  return Object.fromEntries(
    sheetFunctions
      .filter(({ fn }) => /^(KPI|OKR)_/.test(fn))
      .map(({ fn, guide }) => [fn, [guide.source.title, guide.source.url ?? '']]),
  );
}
