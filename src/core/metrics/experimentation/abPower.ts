import { powerOfTwoProportions } from '../../statistics/twoProportionPower.ts';
import { metric } from '../metric.ts';

/** Power of a planned two-sided test of two proportions: the non-strict form of R's power.prop.test. */
export const abPower = metric({
  fn: 'KPI_AB_POWER',
  name: { en: 'Power of a planned test', fa: 'توان آزمون' },
  args: {
    nPerVariant: {
      kind: 'level',
      unit: 'count',
      above: 0,
      guide: { en: 'Visitors per variant', fa: 'بازدیدکننده در هر نسخه' },
    },
    p1: { kind: 'level', unit: 'fraction', above: 0, below: 1, guide: { en: 'Baseline rate', fa: 'نرخ پایه' } },
    p2: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      below: 1,
      guide: { en: 'Rate of the variant', fa: 'نرخ نسخهٔ تازه' },
    },
    alpha: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      below: 1,
      default: 0.05,
      guide: { en: 'Two-sided significance level', fa: 'سطح معناداری دوطرفه' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  compute: ({ nPerVariant, p1, p2, alpha }) => powerOfTwoProportions(nPerVariant, p1, p2, alpha),
  guide: {
    family: 'experimentation',
    about: {
      en: 'Chance that the planned test finds the effect.',
      fa: 'احتمال اینکه آزمون برنامه‌ریزی‌شده اثر را پیدا کند.',
    },
    notes: [{ en: 'p1 = p2 gives alpha / 2.', fa: 'اگر p1 و p2 برابر باشند، نتیجه نصف alpha است.' }],
    source: {
      title: 'R stats::power.prop.test, documentation and examples',
      url: 'https://stat.ethz.ch/R-manual/R-devel/library/stats/html/power.prop.test.html',
      certainty: 'documented',
    },
    examples: [{ given: { nPerVariant: 50, p1: 0.5, p2: 0.75 }, gives: 0.740165901331 }],
  },
});
