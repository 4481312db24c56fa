import { ceil, over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Test duration: days the test must run. */
export const abDuration = metric({
  fn: 'KPI_AB_DURATION',
  name: { en: 'Test duration', fa: 'مدت زمان آزمون' },
  args: {
    nPerVariant: {
      kind: 'level',
      unit: 'count',
      above: 0,
      guide: { en: 'Visitors per variant', fa: 'بازدیدکننده در هر نسخه' },
    },
    dailyVisitors: {
      kind: 'level',
      unit: 'count',
      above: 0,
      guide: { en: 'Visitors entering the test per day', fa: 'بازدیدکنندهٔ واردشده به آزمون در هر روز' },
    },
    variants: {
      kind: 'level',
      unit: 'count',
      min: 2,
      whole: true,
      default: 2,
      guide: { en: 'Variants, the control included', fa: 'تعداد نسخه‌ها، با احتساب نسخهٔ اصلی' },
    },
  },
  gives: { unit: 'days', shape: 'number' },
  better: 'lower',
  formula: ({ nPerVariant, variants, dailyVisitors }) => ceil(over(times(nPerVariant, variants), dailyVisitors)),
  guide: {
    family: 'experimentation',
    synonyms: ['how long to test', 'split test', 'تست A/B'],
    about: { en: 'Days the test must run.', fa: 'تعداد روزهایی که آزمون باید ادامه یابد.' },
    notes: [
      {
        en: 'Round up to whole weeks yourself; it is not done here.',
        fa: 'بهتر است به هفتهٔ کامل گرد کنید؛ این کار خودکار انجام نمی‌شود.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      { given: { nPerVariant: 1094, variants: 2, dailyVisitors: 400 }, gives: 6 },
      { given: { nPerVariant: 1000, dailyVisitors: 200 }, gives: 10 },
    ],
  },
});
