import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Cost per action / conversion: ad spend divided by the actions it brought. */
export const cpa = metric({
  fn: 'KPI_CPA',
  name: { en: 'Cost per action / conversion', fa: 'هزینهٔ هر اقدام' },
  args: {
    spend: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Ad spend', fa: 'هزینهٔ تبلیغ' } },
    conversions: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Conversions', fa: 'تعداد تبدیل‌ها' } },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  formula: ({ spend, conversions }) => over(spend, conversions),
  guide: {
    family: 'acquisition',
    synonyms: ['cost per acquisition', 'هزینهٔ تبدیل', 'سی پی ای'],
    about: {
      en: 'Ad spend divided by the actions it brought.',
      fa: 'هزینهٔ تبلیغ تقسیم بر اقدام‌هایی که به دنبال آن انجام شده است.',
    },
    source: {
      title: 'Google Ads Help definitions, restated by D. McLaughlin',
      url: 'https://dallasmclaughlin.com/tools/ppc-forecast/',
      certainty: 'restated',
    },
    examples: [{ given: { spend: 9000, conversions: 360 }, gives: 25 }],
  },
});
