import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Customer retention rate: share of the customers at the start who are still there at the end. */
export const retention = metric({
  fn: 'KPI_RETENTION',
  name: { en: 'Customer retention rate', fa: 'نرخ نگهداشت مشتری' },
  args: {
    start: { kind: 'level', unit: 'count', above: 0, guide: { en: 'Customers at the start', fa: 'مشتریان آغاز دوره' } },
    end: { kind: 'level', unit: 'count', min: 0, guide: { en: 'Customers at the end', fa: 'مشتریان پایان دوره' } },
    newCustomers: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Customers won during the period', fa: 'مشتریان تازهٔ این دوره' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ start, end, newCustomers }) => [
    { left: minus(end, newCustomers), must: 'be at least', right: 0 },
    { left: minus(end, newCustomers), must: 'not be above', right: start },
  ],
  formula: ({ end, newCustomers, start }) => over(minus(end, newCustomers), start),
  guide: {
    family: 'retention',
    synonyms: ['loyalty', 'وفاداری', 'ریتنشن', 'ماندگاری', 'حفظ مشتری'],
    about: {
      en: 'Share of the customers at the start who are still there at the end.',
      fa: 'سهم مشتریان آغاز دوره که در پایان هم مانده‌اند.',
    },
    source: {
      title: 'Retention = (E - N) / S; exprimere',
      url: 'https://www.exprimere.net/en/faq-items/retention-rate/',
      certainty: 'restated',
    },
    examples: [{ given: { start: 500, end: 530, newCustomers: 55 }, gives: 0.95 }],
  },
});
