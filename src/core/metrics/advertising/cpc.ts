import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Cost per click: ad spend divided by clicks. */
export const cpc = metric({
  fn: 'KPI_CPC',
  name: { en: 'Cost per click', fa: 'هزینهٔ هر کلیک' },
  args: {
    spend: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Ad spend', fa: 'هزینهٔ تبلیغ' } },
    clicks: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Clicks', fa: 'تعداد کلیک' } },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  formula: ({ spend, clicks }) => over(spend, clicks),
  guide: {
    family: 'advertising',
    synonyms: ['PPC', 'گوگل ادز', 'سی پی سی'],
    about: { en: 'Ad spend divided by clicks.', fa: 'هزینهٔ تبلیغ تقسیم بر تعداد کلیک‌ها.' },
    source: {
      title: 'Google Ads Help definitions, restated by D. McLaughlin',
      url: 'https://dallasmclaughlin.com/tools/ppc-forecast/',
      certainty: 'restated',
    },
    examples: [{ given: { spend: 600, clicks: 1500 }, gives: 0.4 }],
  },
});
