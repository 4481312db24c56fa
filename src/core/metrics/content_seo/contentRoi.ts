import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Content ROI: profit of content as a share of what it cost. */
export const contentRoi = metric({
  fn: 'KPI_CONTENT_ROI',
  name: { en: 'Content ROI', fa: 'بازگشت سرمایهٔ محتوا' },
  args: {
    value: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'Revenue or lead value attributed to the content', fa: 'درآمد یا ارزش سرنخ‌های منتسب به محتوا' },
    },
    cost: {
      kind: 'flow',
      unit: 'money',
      above: 0,
      guide: { en: 'Production and distribution cost', fa: 'هزینهٔ تولید و انتشار' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ value, cost }) => over(minus(value, cost), cost),
  guide: {
    family: 'content_seo',
    synonyms: ['وبلاگ', 'blog', 'content marketing', 'بازاریابی محتوا'],
    about: { en: 'Profit of content as a share of what it cost.', fa: 'سود محتوا نسبت به هزینهٔ آن.' },
    notes: [{ en: 'With a value of 0 the result is -1 (-100 %).', fa: 'با ارزش صفر نتیجه ۱− است (منفی ۱۰۰ درصد).' }],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { value: 15_000, cost: 10_000 }, gives: 0.5 }],
  },
});
