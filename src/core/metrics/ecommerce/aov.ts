import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Average order value: net sales divided by orders. */
export const aov = metric({
  fn: 'KPI_AOV',
  name: { en: 'Average order value', fa: 'میانگین ارزش سفارش' },
  args: {
    revenue: { kind: 'flow', unit: 'money', guide: { en: 'Net sales', fa: 'فروش خالص' } },
    orders: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Orders', fa: 'تعداد سفارش' } },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ revenue, orders }) => over(revenue, orders),
  guide: {
    family: 'ecommerce',
    synonyms: ['basket size', 'میانگین سبد خرید', 'cart value', 'متوسط خرید'],
    about: { en: 'Net sales divided by orders.', fa: 'فروش خالص تقسیم بر تعداد سفارش‌ها.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      { given: { revenue: 26_000, orders: 325 }, gives: 80 },
      { given: { revenue: [12_000, 14_000], orders: [100, 300] }, gives: 65 },
    ],
  },
});
