import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Lead velocity rate: month-over-month growth of qualified leads. */
export const lvr = metric({
  fn: 'KPI_LVR',
  name: { en: 'Lead velocity rate', fa: 'نرخ شتاب سرنخ‌ها' },
  args: {
    thisMonth: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Qualified leads this month', fa: 'سرنخ‌های واجد شرایط این ماه' },
    },
    lastMonth: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Qualified leads last month', fa: 'سرنخ‌های واجد شرایط ماه پیش' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ thisMonth, lastMonth }) => over(minus(thisMonth, lastMonth), lastMonth),
  guide: {
    family: 'sales',
    synonyms: ['لید'],
    about: { en: 'Month-over-month growth of qualified leads.', fa: 'رشد ماهانهٔ سرنخ‌های واجد شرایط.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { thisMonth: 230, lastMonth: 200 }, gives: 0.15 }],
  },
});
