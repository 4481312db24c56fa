import { chanceOfDifference } from '../../statistics/twoProportions.ts';
import { pooledRateChecks, twoProportionTest, twoVariants, variantChecks } from '../common/twoVariants.ts';
import { metric } from '../metric.ts';

/** Whether an A/B result is significant: the two-sided p-value of the pooled z test is at most alpha. */
export const abSignificant = metric({
  fn: 'KPI_AB_SIGNIFICANT',
  name: { en: 'Is the A/B result significant?', fa: 'معناداری آزمون A/B' },
  args: {
    ...twoVariants,
    alpha: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      below: 1,
      default: 0.05,
      guide: { en: 'Significance level', fa: 'سطح معناداری' },
    },
  },
  gives: { unit: 'boolean', shape: 'boolean' },
  better: 'none',
  checks: (args) => [...variantChecks(args), ...pooledRateChecks(args)],
  compute: ({ alpha, ...variants }) => chanceOfDifference(variants) <= alpha,
  guide: {
    family: 'experimentation',
    synonyms: ['split test', 'تست A/B'],
    about: {
      en: 'Whether the difference is significant at the chosen level.',
      fa: 'آیا اختلاف در سطح انتخاب‌شده معنادار است؟',
    },
    notes: [
      {
        en: 'Looking before the planned sample is complete makes false alarms; KPI_AB_SEQUENTIAL may be looked at any time.',
        fa: 'نگاه کردن به نتیجه پیش از کامل شدن نمونهٔ برنامه‌ریزی‌شده هشدار نادرست می‌سازد؛ KPI_AB_SEQUENTIAL را هر وقت می‌توان نگاه کرد.',
      },
    ],
    source: twoProportionTest,
    examples: [
      { given: { convA: 120, nA: 1000, convB: 150, nB: 1000 }, gives: true },
      { given: { convA: 120, nA: 1000, convB: 150, nB: 1000, alpha: 0.01 }, gives: false },
    ],
  },
});
