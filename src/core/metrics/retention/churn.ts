import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Customer churn rate: share of the customers at the start who left during the period. */
export const churn = metric({
  fn: 'KPI_CHURN',
  name: { en: 'Customer churn rate', fa: 'نرخ ریزش مشتری' },
  args: {
    lost: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Customers lost who were there at the start', fa: 'مشتریان ازدست‌رفته‌ای که در آغاز دوره بوده‌اند' },
    },
    start: { kind: 'level', unit: 'count', above: 0, guide: { en: 'Customers at the start', fa: 'مشتریان آغاز دوره' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  checks: ({ lost, start }) => [
    {
      left: lost,
      must: 'not be above',
      right: start,
      hint: { en: 'new customers who left do not belong here', fa: 'مشتریان تازه‌ای که رفته‌اند در این شمارش نمی‌آیند' },
    },
  ],
  formula: ({ lost, start }) => over(lost, start),
  guide: {
    family: 'retention',
    synonyms: ['attrition', 'از دست دادن مشتری', 'چرن', 'lost customers', 'ریزش کاربر'],
    about: {
      en: 'Share of the customers at the start who left during the period.',
      fa: 'سهم مشتریان آغاز دوره که در طول دوره رفته‌اند.',
    },
    source: {
      title: 'Retention = (E - N) / S; exprimere',
      url: 'https://www.exprimere.net/en/faq-items/retention-rate/',
      certainty: 'restated',
    },
    examples: [
      { given: { lost: 25, start: 500 }, gives: 0.05 },
      { given: { lost: [10, 8, 12], start: 500 }, gives: 0.06 },
    ],
  },
});
