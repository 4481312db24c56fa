import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Conversion rate: share of visitors, sessions or interactions that converted. */
export const cvr = metric({
  fn: 'KPI_CVR',
  name: { en: 'Conversion rate', fa: 'نرخ تبدیل' },
  args: {
    conversions: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Conversions', fa: 'تعداد تبدیل‌ها' } },
    visitors: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: {
        en: 'Visitors, sessions or interactions; name which in the sheet',
        fa: 'بازدیدکننده، نشست یا تعامل؛ در برگه بنویسید کدام‌یک',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ conversions, visitors }) => over(conversions, visitors),
  guide: {
    family: 'web',
    synonyms: ['conversion', 'تبدیل', 'کانورژن', 'کانورژن ریت'],
    about: {
      en: 'Share of visitors, sessions or interactions that converted.',
      fa: 'سهمی از بازدیدکنندگان، نشست‌ها یا تعامل‌ها که به تبدیل رسیده است.',
    },
    notes: [
      {
        en: 'Conversions above visitors is legal when one visit can convert several times.',
        fa: 'تبدیل بیشتر از بازدید پذیرفته است، چون یک بازدید می‌تواند چند تبدیل داشته باشد.',
      },
    ],
    source: {
      title: 'Google Ads Help definitions, restated by D. McLaughlin',
      url: 'https://dallasmclaughlin.com/tools/ppc-forecast/',
      certainty: 'restated',
    },
    examples: [
      { given: { conversions: 96, visitors: 4000 }, gives: 0.024 },
      { given: { conversions: [40, 60], visitors: [1000, 3000] }, gives: 0.025 },
    ],
  },
});
