import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Customer satisfaction score from counts: customer satisfaction when the answers are already counted. */
export const csatCounts = metric({
  fn: 'KPI_CSAT_COUNTS',
  name: { en: 'Customer satisfaction score from counts', fa: 'شاخص رضایت مشتری از روی شمارش' },
  args: {
    satisfied: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Satisfied answers', fa: 'پاسخ‌های راضی' } },
    total: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'All answers', fa: 'همهٔ پاسخ‌ها' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ satisfied, total }) => [{ left: satisfied, must: 'not be above', right: total }],
  formula: ({ satisfied, total }) => over(satisfied, total),
  guide: {
    family: 'customer_value',
    about: {
      en: 'Customer satisfaction when the answers are already counted.',
      fa: 'شاخص رضایت مشتری وقتی پاسخ‌ها از پیش شمرده شده‌اند.',
    },
    source: {
      title: 'Top-two-box satisfaction, common usage',
      url: 'https://craftinnovations.global/tag/customer-experience/',
      certainty: 'restated',
    },
    examples: [{ given: { satisfied: 180, total: 200 }, gives: 0.9 }],
  },
});
