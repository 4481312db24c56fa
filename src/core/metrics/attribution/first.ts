import { creditTable } from '../common/credits.ts';
import {
  creditColumns,
  creditNotes,
  creditWords,
  givesCredits,
  pathArguments,
  vermorel,
} from '../common/pathArguments.ts';
import { metric } from '../metric.ts';

/** First-touch attribution: all credit goes to the first channel of the path. Rule as in Vermorel. */
export const attrFirst = metric({
  fn: 'KPI_ATTR_FIRST',
  name: { en: 'First-touch attribution', fa: 'انتساب نخستین تماس' },
  args: pathArguments,
  gives: givesCredits,
  words: creditWords,
  better: 'none',
  parallel: ['paths', 'conversions', 'values'],
  compute: (paths, word) =>
    creditTable(paths, word('none'), (touches) => touches.map((_, position) => (position === 0 ? 1 : 0))),
  columns: creditColumns,
  guide: {
    family: 'attribution',
    synonyms: ['first click', 'اتریبیوشن'],
    about: {
      en: 'Gives all credit to the first channel of the path.',
      fa: 'همهٔ اعتبار را به نخستین کانال مسیر می‌دهد.',
    },
    notes: creditNotes,
    source: vermorel,
    examples: [
      {
        given: { paths: ['Search > Email', 'Social > Search > Email', 'Search'], conversions: [10, 20, 5] },
        gives: [
          ['Social', 20],
          ['Search', 15],
        ],
      },
    ],
  },
});
