import { is, over, plus, when } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Win rate: share of deals won, among closed deals or among all opportunities. */
export const winRate = metric({
  fn: 'KPI_WIN_RATE',
  name: { en: 'Win rate', fa: 'نرخ موفقیت فروش' },
  args: {
    won: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Deals won', fa: 'معامله‌های موفق' } },
    lostOrTotal: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: {
        en: 'Deals lost (mode closed) or all opportunities (mode all)',
        fa: 'معامله‌های ازدست‌رفته (حالت closed) یا همهٔ فرصت‌ها (حالت all)',
      },
    },
    mode: {
      kind: 'option',
      unit: 'word',
      words: {
        closed: { en: 'Closed deals', fa: 'معامله‌های بسته‌شده' },
        all: { en: 'All opportunities', fa: 'همهٔ فرصت‌ها' },
      },
      default: 'closed',
      guide: { en: 'Which denominator', fa: 'مخرج کدام است' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ won, lostOrTotal, mode }) => [
    { only: is(mode, 'closed'), left: plus(won, lostOrTotal), must: 'be above', right: 0 },
    { only: is(mode, 'all'), left: lostOrTotal, must: 'be above', right: 0 },
    { only: is(mode, 'all'), left: won, must: 'not be above', right: lostOrTotal },
  ],
  formula: ({ mode, won, lostOrTotal }) =>
    when(is(mode, 'all'), over(won, lostOrTotal), over(won, plus(won, lostOrTotal))),
  guide: {
    family: 'sales',
    synonyms: ['close rate', 'نرخ بستن قرارداد'],
    about: {
      en: 'Share of deals won, among closed deals or among all opportunities.',
      fa: 'سهم معامله‌های موفق از معامله‌های بسته‌شده یا از همهٔ فرصت‌ها.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      { given: { won: 26, lostOrTotal: 74 }, gives: 0.26 },
      { given: { won: 26, lostOrTotal: 130, mode: 'all' }, gives: 0.2 },
    ],
  },
});
