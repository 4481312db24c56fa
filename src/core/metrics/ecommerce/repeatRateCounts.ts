import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Repeat purchase rate from counts: repeat purchase rate when the customers are already counted. */
export const repeatRateCounts = metric({
  fn: 'KPI_REPEAT_RATE_COUNTS',
  name: { en: 'Repeat purchase rate from counts', fa: 'نرخ خرید مجدد از روی شمارش' },
  args: {
    customersWith_2plus: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Customers with 2 or more orders', fa: 'مشتریان با دست‌کم دو سفارش' },
    },
    customers: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'All customers', fa: 'همهٔ مشتریان' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ customersWith_2plus, customers }) => [
    { left: customersWith_2plus, must: 'not be above', right: customers },
  ],
  formula: ({ customersWith_2plus, customers }) => over(customersWith_2plus, customers),
  guide: {
    family: 'ecommerce',
    about: {
      en: 'Repeat purchase rate when the customers are already counted.',
      fa: 'نرخ خرید مجدد وقتی مشتریان از پیش شمرده شده‌اند.',
    },
    source: {
      title: 'Little Stream Software, Shopify repeat-purchase metrics',
      url: 'https://www.littlestreamsoftware.com',
      certainty: 'documented',
    },
    examples: [{ given: { customersWith_2plus: 90, customers: 300 }, gives: 0.3 }],
  },
});
