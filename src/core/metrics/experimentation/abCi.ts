import { differenceInterval } from '../../statistics/twoProportions.ts';
import { confidenceLevel } from '../common/confidenceLevel.ts';
import { intervalColumns, twoProportionTest, twoVariants, variantChecks } from '../common/twoVariants.ts';
import { metric } from '../metric.ts';

/** Confidence interval of the difference of two conversion rates: the unpooled interval of Wald. */
export const abCi = metric({
  fn: 'KPI_AB_CI',
  name: { en: 'Confidence interval of the difference', fa: 'بازهٔ اطمینان اختلاف' },
  args: {
    ...twoVariants,
    confidence: confidenceLevel,
  },
  gives: { unit: 'fraction', shape: 'row' },
  better: 'none',
  checks: variantChecks,
  compute: ({ confidence, ...variants }) => [differenceInterval(variants, confidence)],
  columns: intervalColumns,
  guide: {
    family: 'experimentation',
    about: {
      en: 'Interval for the difference of the two conversion rates.',
      fa: 'بازه‌ای برای اختلاف دو نرخ تبدیل.',
    },
    notes: [
      {
        en: 'The standard error is unpooled, so it can disagree with KPI_AB_PVALUE at the edge.',
        fa: 'خطای معیار تجمیعی نیست؛ پس در مرز معناداری ممکن است با KPI_AB_PVALUE نخواند.',
      },
    ],
    source: twoProportionTest,
    examples: [
      {
        given: { convA: 120, nA: 1000, convB: 150, nB: 1000 },
        gives: [[0.0000760288212978, 0.0599239711787]],
      },
    ],
  },
});
