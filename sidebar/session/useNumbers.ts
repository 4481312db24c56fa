import type { Api } from '../../src/api.ts';
import { sourceWords } from '../views/sources/words.ts';
import { type Ask, done, type Task } from './useTask.ts';

type Sources = ReturnType<Api['numberSources']>;

/** What the sidebar does for the numbers of a file: KPIs from columns, key results from KPIs. */
export interface Numbers {
  insertKpis(fns: readonly string[]): void;
  /** @returns when it is done or has failed, as was said already */
  bindCurrent(key: string, source: Parameters<Api['bindCurrent']>[0]['source']): Promise<void>;
  unbindCurrent(key: string): Promise<void>;
  /** The KPIs and the key results of the file. */
  readNumberSources(): Promise<Sources>;
}

export function useNumbers(ask: Ask, { run }: Task): Numbers {
  return {
    insertKpis(fns) {
      run('insertKpis', async () => done(sourceWords.kpisInserted(await ask('insertKpis', { fns }))));
    },
    bindCurrent: (key, source) =>
      run('bindCurrent', async () => {
        const bound = await ask('bindCurrent', { key, source });
        const said = sourceWords.connected(bound.title, bound.source);
        const warning = bound.units && sourceWords.unitsDiffer(bound.units.keyResult, bound.units.kpi);
        return done(warning ? { en: said.en + warning.en, fa: said.fa + warning.fa } : said);
      }),
    unbindCurrent: (key) =>
      run('unbindCurrent', async () => {
        const { title } = await ask('unbindCurrent', { key });
        return done(sourceWords.disconnected(title));
      }),
    readNumberSources: () => ask('numberSources', null),
  };
}
