import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Cart abandonment rate: share of carts that did not end in a purchase. */
export const cartAbandon = metric({
  fn: 'KPI_CART_ABANDON',
  name: { en: 'Cart abandonment rate', fa: 'نرخ رها کردن سبد خرید' },
  args: {
    purchases: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Purchases completed', fa: 'خریدهای کامل‌شده' } },
    carts: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Carts created', fa: 'سبدهای ساخته‌شده' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  checks: ({ purchases, carts }) => [{ left: purchases, must: 'not be above', right: carts }],
  formula: ({ purchases, carts }) => minus(1, over(purchases, carts)),
  guide: {
    family: 'ecommerce',
    synonyms: ['checkout', 'سبد رهاشده'],
    about: { en: 'Share of carts that did not end in a purchase.', fa: 'سهم سبدهایی که به خرید نرسیده‌اند.' },
    notes: [
      {
        en: 'Abandoned / (abandoned + completed) is the same number.',
        fa: 'رهاشده تقسیم بر جمع رهاشده و کامل‌شده همین عدد است.',
      },
    ],
    source: {
      title: 'Analytics Pack, shopping cart abandonment rate',
      url: 'https://www.analyticspack.com/metrics/7-shopping-cart-abandonment-rate',
      certainty: 'documented',
    },
    examples: [{ given: { purchases: 350, carts: 1000 }, gives: 0.65 }],
  },
});
