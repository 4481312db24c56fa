import { plus } from '../../formula/expression.ts';
import { Refusal } from '../../refusal/refusal.ts';
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

/** Position-based attribution: most credit to the first and last touch, the rest shared. Rule as in Vermorel. */
export const attrPosition = metric({
  fn: 'KPI_ATTR_POSITION',
  name: { en: 'Position-based attribution', fa: 'انتساب موقعیتی' },
  args: {
    ...pathArguments,
    first: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      default: 0.4,
      guide: { en: 'Share of the first touch', fa: 'سهم تماس نخست' },
    },
    last: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      default: 0.4,
      guide: { en: 'Share of the last touch', fa: 'سهم تماس آخر' },
    },
  },
  gives: givesCredits,
  words: creditWords,
  better: 'none',
  parallel: ['paths', 'conversions', 'values'],
  checks: ({ first, last }) => [{ left: plus(first, last), must: 'not be above', right: 1 }],
  compute: ({ first, last, ...paths }, word) =>
    creditTable(paths, word('none'), (touches) => {
      const ends = first + last;
      if (touches.length === 1) return [1];
      if (touches.length === 2) {
        if (ends === 0) throw new Refusal('above', { argument: 'first + last', limit: 0, value: ends });
        return [first / ends, last / ends];
      }
      const between = (1 - ends) / (touches.length - 2);
      return touches.map((_, index) => (index === 0 ? first : index === touches.length - 1 ? last : between));
    }),
  columns: creditColumns,
  guide: {
    family: 'attribution',
    synonyms: ['U-shaped', 'multi-touch', 'اتریبیوشن'],
    about: {
      en: 'Gives most credit to the first and last touch and shares the rest.',
      fa: 'بیشتر اعتبار را به تماس نخست و آخر می‌دهد و باقی را تقسیم می‌کند.',
    },
    notes: creditNotes,
    source: vermorel,
    examples: [
      {
        given: { paths: ['Search > Email', 'Social > Search > Email', 'Search'], conversions: [10, 20, 5] },
        gives: [
          ['Search', 14],
          ['Email', 13],
          ['Social', 8],
        ],
      },
    ],
  },
});
