import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Purchase frequency: orders of one customer on average. */
export const purchaseFreq = metric({
  fn: 'KPI_PURCHASE_FREQ',
  name: { en: 'Purchase frequency', fa: 'تناوب خرید' },
  args: {
    orders: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Orders', fa: 'تعداد سفارش' } },
    customers: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Different customers', fa: 'مشتریان یکتا' } },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ orders, customers }) => over(orders, customers),
  guide: {
    family: 'ecommerce',
    synonyms: ['orders per customer', 'تعداد خرید هر مشتری'],
    about: { en: 'Orders of one customer on average.', fa: 'میانگین تعداد سفارش هر مشتری.' },
    source: {
      title: 'Little Stream Software, Shopify repeat-purchase metrics',
      url: 'https://www.littlestreamsoftware.com',
      certainty: 'documented',
    },
    examples: [{ given: { orders: 450, customers: 300 }, gives: 1.5 }],
  },
});
