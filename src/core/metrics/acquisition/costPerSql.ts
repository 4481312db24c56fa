import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Cost per sales-qualified lead: marketing and sales-development cost divided by sales-qualified leads. */
export const costPerSql = metric({
  fn: 'KPI_COST_PER_SQL',
  name: { en: 'Cost per sales-qualified lead', fa: 'هزینهٔ هر سرنخ فروش' },
  args: {
    spend: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'Marketing and sales-development cost', fa: 'هزینهٔ بازاریابی و پیش‌فروش' },
    },
    sqls: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Sales-qualified leads', fa: 'سرنخ‌های فروش (SQL)' } },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  formula: ({ spend, sqls }) => over(spend, sqls),
  guide: {
    family: 'acquisition',
    synonyms: ['لید فروش'],
    about: {
      en: 'Marketing and sales-development cost divided by sales-qualified leads.',
      fa: 'هزینهٔ بازاریابی و پیش‌فروش تقسیم بر سرنخ‌های فروش.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { spend: 14_000, sqls: 70 }, gives: 200 }],
  },
});
