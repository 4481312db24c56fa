import { sum, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Weighted pipeline: value of the open deals, each times its chance to close. */
export const weightedPipeline = metric({
  fn: 'KPI_WEIGHTED_PIPELINE',
  name: { en: 'Weighted pipeline', fa: 'ارزش وزنی خط فروش' },
  args: {
    values: { kind: 'series', unit: 'money', guide: { en: 'Value of each deal', fa: 'ارزش هر معامله' } },
    probabilities: {
      kind: 'series',
      unit: 'fraction',
      min: 0,
      max: 1,
      guide: { en: 'Chance of each deal', fa: 'احتمال موفقیت هر معامله' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  parallel: ['values', 'probabilities'],
  formula: ({ values, probabilities }) => sum(times(values, probabilities)),
  guide: {
    family: 'sales',
    synonyms: ['پایپ\u200cلاین', 'پیش\u200cبینی فروش', 'CRM'],
    about: {
      en: 'Value of the open deals, each times its chance to close.',
      fa: 'مجموع ارزش معامله‌های باز که هرکدام در احتمال موفقیتش ضرب شده است.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { values: [10_000, 20_000, 5000], probabilities: [0.5, 0.2, 0.9] }, gives: 13_500 }],
  },
});
