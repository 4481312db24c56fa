import { newsSubjects } from '../../src/core/insights/newsSubjects.ts';
import { weekNews } from '../../src/core/insights/weekNews.ts';
import { isolate } from '../../src/core/isolate.ts';
import { findFunction } from '../../src/core/registry.ts';
import type { Text } from '../../src/core/text.ts';
import { dashboardWords } from '../views/okrs/dashboardWords.ts';
import { type Ask, done, type Task } from './useTask.ts';

/** The dashboard of the file. */
export interface Dashboard {
  /** Makes it, or brings it up to date. */
  make(): void;
}

export function useDashboard(ask: Ask, task: Task): Dashboard {
  return {
    make: () =>
      void task.run('makeDashboard', async () => {
        // Months of which the file holds the numbers are there from the start, and the newest is the one that is shown.
        await ask('followColumns', null);
        const { readings } = await ask('recordPast', null);
        const { tab, made } = await ask('makeDashboard', { news: await sentences(ask) });
        const said = made ? dashboardWords.made(tab) : dashboardWords.renewed(tab);
        return done(readings > 0 ? dashboardWords.withPast(said, readings) : said);
      }),
  };
}

/** What changed this week, a subject a sentence: its name and the weightiest thing about it. */
async function sentences(ask: Ask): Promise<Text[]> {
  const okrs = await ask('okrs', null);
  const log = await ask('checkIns', null);
  const kpis = await ask('kpis', null);
  return weekNews(newsSubjects(okrs, log, kpis, findFunction), log.today).map(({ name, sentences: [first] }) => ({
    en: `${isolate(name)}: ${first?.en ?? ''}`,
    fa: `${isolate(name)}: ${first?.fa ?? ''}`,
  }));
}
