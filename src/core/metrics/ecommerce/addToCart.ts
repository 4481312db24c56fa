import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Add-to-cart rate: share of sessions in which something was put in the cart. */
export const addToCart = metric({
  fn: 'KPI_ADD_TO_CART',
  name: { en: 'Add-to-cart rate', fa: 'نرخ افزودن به سبد' },
  args: {
    adds: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Sessions with an add to cart', fa: 'نشست‌های دارای افزودن به سبد' },
    },
    sessions: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Sessions', fa: 'تعداد نشست‌ها' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ adds, sessions }) => over(adds, sessions),
  guide: {
    family: 'ecommerce',
    about: {
      en: 'Share of sessions in which something was put in the cart.',
      fa: 'سهم نشست‌هایی که در آن‌ها چیزی به سبد افزوده شده است.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { adds: 450, sessions: 6000 }, gives: 0.075 }],
  },
});
