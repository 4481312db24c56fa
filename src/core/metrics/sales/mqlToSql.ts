import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** MQL-to-SQL rate: share of marketing-qualified leads that sales accepted. */
export const mqlToSql = metric({
  fn: 'KPI_MQL_TO_SQL',
  name: { en: 'MQL-to-SQL rate', fa: 'نرخ تبدیل سرنخ بازاریابی به سرنخ فروش' },
  args: {
    sqls: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Sales-qualified leads', fa: 'سرنخ‌های فروش (SQL)' } },
    mqls: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Marketing-qualified leads', fa: 'سرنخ‌های بازاریابی (MQL)' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ sqls, mqls }) => over(sqls, mqls),
  guide: {
    family: 'sales',
    synonyms: ['لید'],
    about: {
      en: 'Share of marketing-qualified leads that sales accepted.',
      fa: 'سهم سرنخ‌های بازاریابی که فروش آن‌ها را پذیرفته است.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { sqls: 70, mqls: 250 }, gives: 0.28 }],
  },
});
