import { over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Gross rating points: impressions per hundred people of the target population. */
export const grp = metric({
  fn: 'KPI_GRP',
  name: { en: 'Gross rating points', fa: 'امتیاز ناخالص نمایش (GRP)' },
  args: {
    impressions: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Gross impressions', fa: 'کل نمایش‌ها' } },
    population: {
      kind: 'level',
      unit: 'count',
      above: 0,
      guide: { en: 'Size of the target population', fa: 'اندازهٔ جامعهٔ هدف' },
    },
  },
  gives: { unit: 'points', shape: 'number' },
  better: 'higher',
  formula: ({ impressions, population }) => times(over(impressions, population), 100),
  guide: {
    family: 'advertising',
    synonyms: ['TV', 'تلویزیون', 'reach and frequency'],
    about: {
      en: 'Impressions per hundred people of the target population.',
      fa: 'تعداد نمایش به ازای هر صد نفر از جامعهٔ هدف.',
    },
    notes: [{ en: 'May exceed 100.', fa: 'می‌تواند از ۱۰۰ بیشتر شود.' }],
    source: { title: 'AGF Videoforschung, glossary (GRP)', url: 'https://www.agf.de', certainty: 'documented' },
    examples: [{ given: { impressions: 1_500_000, population: 1_000_000 }, gives: 150 }],
  },
});
