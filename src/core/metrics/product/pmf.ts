import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Product/market-fit score (Sean Ellis): share of users who would be very disappointed without the product; 40 % is the usual bar. */
export const pmf = metric({
  fn: 'KPI_PMF',
  name: { en: 'Product/market-fit score (Sean Ellis)', fa: 'امتیاز تناسب محصول و بازار' },
  args: {
    veryDisappointed: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Answers "very disappointed"', fa: 'پاسخ‌های «بسیار ناراحت می‌شوم»' },
    },
    responses: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'All answers without "no longer use it"', fa: 'همهٔ پاسخ‌ها به‌جز «دیگر استفاده نمی‌کنم»' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ veryDisappointed, responses }) => [{ left: veryDisappointed, must: 'not be above', right: responses }],
  formula: ({ veryDisappointed, responses }) => over(veryDisappointed, responses),
  guide: {
    family: 'product',
    synonyms: ['product market fit', 'پروداکت مارکت فیت'],
    about: {
      en: 'Share of users who would be very disappointed without the product; 40 % is the usual bar.',
      fa: 'سهم کاربرانی که بدون محصول بسیار ناراحت می‌شوند؛ مرز معمول ۴۰ درصد است.',
    },
    source: { title: 'Sean Ellis, product/market-fit survey (40 % rule)', certainty: 'common usage' },
    examples: [{ given: { veryDisappointed: 52, responses: 130 }, gives: 0.4 }],
  },
});
