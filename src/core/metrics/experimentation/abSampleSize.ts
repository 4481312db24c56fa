import { is, plus, times } from '../../formula/expression.ts';
import { observationsPerGroup } from '../../statistics/twoProportionPower.ts';
import { metric } from '../metric.ts';

/** Sample size per variant of a two-sided test of two proportions, by the formula of R, the unpooled one or Evan Miller's. */
export const abSampleSize = metric({
  fn: 'KPI_AB_SAMPLE_SIZE',
  name: { en: 'Sample size per variant', fa: 'حجم نمونهٔ هر گروه' },
  args: {
    baseline: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      below: 1,
      guide: { en: 'Present conversion rate', fa: 'نرخ تبدیل فعلی' },
    },
    mde: {
      kind: 'level',
      unit: 'fraction',
      min: -1,
      max: 5,
      guide: { en: 'Smallest effect worth finding', fa: 'کوچک‌ترین اثری که ارزش یافتن دارد' },
    },
    mdeType: {
      kind: 'option',
      unit: 'word',
      words: {
        relative: { en: 'Relative', fa: 'نسبی' },
        absolute: { en: 'Absolute', fa: 'مطلق' },
      },
      default: 'relative',
      guide: { en: 'Effect relative to the baseline, or in points', fa: 'اثر نسبی یا به واحد درصد' },
    },
    alpha: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      below: 1,
      default: 0.05,
      guide: { en: 'Two-sided significance level', fa: 'سطح معناداری دوطرفه' },
    },
    power: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      below: 1,
      default: 0.8,
      guide: { en: 'Power', fa: 'توان آزمون' },
    },
    method: {
      kind: 'option',
      unit: 'word',
      words: {
        pooled: { en: 'Pooled', fa: 'تجمیعی' },
        unpooled: { en: 'Unpooled', fa: 'غیرتجمیعی' },
        evanmiller: { en: 'Evan Miller', fa: 'اوان میلر' },
      },
      default: 'pooled',
      guide: { en: 'Which formula', fa: 'کدام فرمول' },
    },
  },
  gives: { unit: 'count', shape: 'number' },
  better: 'lower',
  checks: ({ baseline, mde, mdeType }) => [
    { left: mde, must: 'differ from', right: 0 },
    ...([times(baseline, plus(1, mde)), plus(baseline, mde)] as const).flatMap((rate, absolute) => {
      const only = is(mdeType, absolute ? 'absolute' : 'relative');
      return [
        { only, left: rate, must: 'be above', right: 0 } as const,
        { only, left: rate, must: 'be below', right: 1 } as const,
      ];
    }),
  ],
  compute: ({ baseline, mde, mdeType, alpha, power, method }) => {
    const difference = mdeType === 'relative' ? baseline * mde : mde;
    const visitors = observationsPerGroup(baseline, difference, alpha, power, method);
    return Math.max(1, method === 'evanmiller' ? Math.round(visitors) : roundedUp(visitors));
  },
  guide: {
    family: 'experimentation',
    synonyms: ['how many visitors', 'split test', 'تست A/B'],
    about: {
      en: 'Visitors each variant needs before the test can tell the effect.',
      fa: 'تعداد بازدیدکنندهٔ لازم در هر نسخه تا آزمون بتواند اثر را نشان دهد.',
    },
    notes: [
      {
        en: '20 % plus 5 points gives 1094, 1091 or 1030 by the three methods; say beside the number which one it is.',
        fa: 'برای ۲۰٪ به‌اضافهٔ ۵ واحد درصد، سه روش ۱۰۹۴ و ۱۰۹۱ و ۱۰۳۰ می‌دهند؛ کنار عدد بنویسید از کدام روش است.',
      },
    ],
    source: {
      title: 'R stats::power.prop.test, documentation and examples',
      url: 'https://stat.ethz.ch/R-manual/R-devel/library/stats/html/power.prop.test.html',
      certainty: 'documented',
    },
    examples: [
      { given: { baseline: 0.2, mde: 0.05, mdeType: 'absolute' }, gives: 1094 },
      { given: { baseline: 0.2, mde: 0.05, mdeType: 'absolute', method: 'unpooled' }, gives: 1091 },
      { given: { baseline: 0.2, mde: 0.05, mdeType: 'absolute', method: 'evanmiller' }, gives: 1030 },
      { given: { baseline: 0.2, mde: 0.25 }, gives: 1094 },
    ],
  },
});

/** The last bits of the quantiles must not cost one more visitor. */
function roundedUp(visitors: number): number {
  return Math.ceil(Number(visitors.toPrecision(12)));
}
