import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Gross margin: share of revenue left after the cost of goods sold. */
export const grossMargin = metric({
  fn: 'KPI_GROSS_MARGIN',
  name: { en: 'Gross margin', fa: 'حاشیهٔ سود ناخالص' },
  args: {
    revenue: { kind: 'flow', unit: 'money', above: 0, guide: { en: 'Revenue', fa: 'درآمد' } },
    cogs: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'Cost of goods sold', fa: 'بهای تمام‌شدهٔ کالای فروش‌رفته' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ revenue, cogs }) => over(minus(revenue, cogs), revenue),
  guide: {
    family: 'revenue_saas',
    synonyms: ['profit margin', 'حاشیه سود', 'سود ناخالص'],
    about: {
      en: 'Share of revenue left after the cost of goods sold.',
      fa: 'سهمی از درآمد که پس از بهای کالای فروش‌رفته می‌ماند.',
    },
    notes: [{ en: 'A negative result is legal.', fa: 'نتیجهٔ منفی پذیرفته است.' }],
    source: { title: 'Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics', certainty: 'textbook' },
    examples: [{ given: { revenue: 80_000, cogs: 28_000 }, gives: 0.65 }],
  },
});
