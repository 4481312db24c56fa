import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Refund/return rate: share of orders or of sales that came back. */
export const refundRate = metric({
  fn: 'KPI_REFUND_RATE',
  name: { en: 'Refund/return rate', fa: 'نرخ مرجوعی' },
  args: {
    refunded: {
      kind: 'flow',
      unit: 'number',
      min: 0,
      guide: { en: 'Refunded orders, or their value', fa: 'سفارش‌های مرجوعی یا ارزش آن‌ها' },
    },
    total: {
      kind: 'flow',
      unit: 'number',
      above: 0,
      guide: { en: 'All orders, or their value', fa: 'همهٔ سفارش‌ها یا ارزش آن‌ها' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  formula: ({ refunded, total }) => over(refunded, total),
  guide: {
    family: 'ecommerce',
    synonyms: ['بازگشت کالا', 'returns', 'مرجوع'],
    about: { en: 'Share of orders or of sales that came back.', fa: 'سهم سفارش‌ها یا فروشی که برگشته است.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { refunded: 18, total: 300 }, gives: 0.06 }],
  },
});
