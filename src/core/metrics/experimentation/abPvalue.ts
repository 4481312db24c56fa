import { chanceOfDifference, chanceOfLead } from '../../statistics/twoProportions.ts';
import { pooledRateChecks, twoProportionTest, twoVariants, variantChecks } from '../common/twoVariants.ts';
import { metric } from '../metric.ts';

/** p-value of an A/B test: the pooled z test of two proportions (NIST/SEMATECH handbook 7.3.3). */
export const abPvalue = metric({
  fn: 'KPI_AB_PVALUE',
  name: { en: 'p-value of an A/B test', fa: 'مقدار p آزمون A/B' },
  args: {
    ...twoVariants,
    tails: {
      kind: 'option',
      unit: 'word',
      words: {
        '2': { en: 'Different', fa: 'متفاوت' },
        '1': { en: 'B is better', fa: 'B بهتر است' },
      },
      default: '2',
      guide: { en: '2 for "different", 1 for "B is better"', fa: '۲ برای «متفاوت»، ۱ برای «B بهتر است»' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  checks: (args) => [...variantChecks(args), ...pooledRateChecks(args)],
  compute: ({ tails, ...variants }) => (tails === '1' ? chanceOfLead(variants) : chanceOfDifference(variants)),
  guide: {
    family: 'experimentation',
    synonyms: ['statistical significance', 'split test', 'تست A/B'],
    about: {
      en: 'Chance of a difference this large if A and B were the same.',
      fa: 'احتمال دیدن چنین اختلافی اگر A و B یکسان بودند.',
    },
    notes: [
      {
        en: 'With fewer than 5 conversions or non-conversions in a variant an exact test is better.',
        fa: 'اگر در یکی از نسخه‌ها کمتر از ۵ تبدیل یا کمتر از ۵ بازدید بدون تبدیل باشد، آزمون دقیق بهتر است.',
      },
    ],
    source: twoProportionTest,
    examples: [
      { given: { convA: 120, nA: 1000, convB: 150, nB: 1000 }, gives: 0.0496403868654 },
      { given: { convA: 120, nA: 1000, convB: 150, nB: 1000, tails: 1 }, gives: 0.0248201934327 },
    ],
  },
});
