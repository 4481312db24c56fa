import { foldText } from '../../fold.ts';
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

/** Last-touch attribution: all credit goes to the last channel before the conversion. Rule as in Vermorel. */
export const attrLast = metric({
  fn: 'KPI_ATTR_LAST',
  name: { en: 'Last-touch attribution', fa: 'انتساب آخرین تماس' },
  args: {
    ...pathArguments,
    exclude: {
      kind: 'label',
      unit: 'text',
      optional: true,
      guide: {
        en: 'A channel to skip, such as direct',
        fa: 'کانالی که نادیده گرفته می‌شود، مانند direct',
      },
    },
  },
  gives: givesCredits,
  words: creditWords,
  better: 'none',
  parallel: ['paths', 'conversions', 'values'],
  compute: ({ exclude, ...paths }, word) => {
    const skipped = exclude === null ? null : foldText(exclude);
    return creditTable(paths, word('none'), (touches) => {
      let last = touches.length - 1;
      while (skipped !== null && last >= 0 && foldText(touches[last] as string) === skipped) last -= 1;
      const credited = last < 0 ? touches.length - 1 : last;
      return touches.map((_, position) => (position === credited ? 1 : 0));
    });
  },
  columns: creditColumns,
  guide: {
    family: 'attribution',
    synonyms: ['last click', 'اتریبیوشن'],
    about: {
      en: 'Gives all credit to the last channel before the conversion.',
      fa: 'همهٔ اعتبار را به آخرین کانال پیش از تبدیل می‌دهد.',
    },
    notes: creditNotes,
    source: vermorel,
    examples: [
      {
        given: { paths: ['Search > Email', 'Social > Search > Email', 'Search'], conversions: [10, 20, 5] },
        gives: [
          ['Email', 30],
          ['Search', 5],
        ],
      },
      {
        given: {
          paths: ['Search > Email', 'Social > Search > Email', 'Search'],
          conversions: [10, 20, 5],
          exclude: 'Email',
          values: [100, 300, 50],
        },
        gives: [['Search', 35, 450]],
      },
    ],
  },
});
