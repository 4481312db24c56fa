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

/** Linear attribution: each touch of a path takes the same share of the credit. Rule as in Vermorel. */
export const attrLinear = metric({
  fn: 'KPI_ATTR_LINEAR',
  name: { en: 'Linear attribution', fa: 'انتساب خطی' },
  args: pathArguments,
  gives: givesCredits,
  words: creditWords,
  better: 'none',
  parallel: ['paths', 'conversions', 'values'],
  compute: (paths, word) => creditTable(paths, word('none'), (touches) => touches.map(() => 1 / touches.length)),
  columns: creditColumns,
  guide: {
    family: 'attribution',
    synonyms: ['multi-touch', 'اتریبیوشن'],
    about: {
      en: 'Shares the credit equally among the touches of a path.',
      fa: 'اعتبار را میان تماس‌های هر مسیر برابر تقسیم می‌کند.',
    },
    notes: creditNotes,
    source: vermorel,
    examples: [
      {
        given: { paths: ['Search > Email', 'Social > Search > Email', 'Search'], conversions: [10, 20, 5] },
        gives: [
          ['Search', 50 / 3],
          ['Email', 35 / 3],
          ['Social', 20 / 3],
        ],
      },
    ],
  },
});
