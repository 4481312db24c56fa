import { count, sum } from '../../formula/expression.ts';
import { chanceOfCounts } from '../../statistics/goodnessOfFit.ts';
import { filledRows } from '../common/filledRows.ts';
import { metric } from '../metric.ts';

/** Sample ratio mismatch: Pearson's chi-square test of the sizes of the groups against the planned shares. */
export const abSrm = metric({
  fn: 'KPI_AB_SRM',
  name: { en: 'Sample ratio mismatch check', fa: 'بررسی ناهمخوانی نسبت نمونه' },
  args: {
    counts: {
      kind: 'series',
      unit: 'count',
      min: 0,
      guide: { en: 'Visitors of each variant', fa: 'بازدیدکنندگان هر نسخه' },
    },
    ratios: {
      kind: 'series',
      unit: 'ratio',
      above: 0,
      optional: true,
      guide: {
        en: 'Planned shares; any positive numbers. Left out, all are equal',
        fa: 'سهم‌های برنامه‌ریزی‌شده؛ هر عدد مثبت. اگر ندهید، همه برابرند',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  parallel: ['counts', 'ratios'],
  checks: ({ counts }) => [
    { left: count(counts), must: 'be at least', right: 2 },
    { left: sum(counts), must: 'be above', right: 0 },
  ],
  compute: ({ counts, ratios }) => {
    const given = ratios?.some((ratio) => ratio !== null) ? ratios : counts.map((size) => (size === null ? null : 1));
    const groups = filledRows({ counts, ratios: given });
    return chanceOfCounts(
      groups.map((group) => group.counts),
      groups.map((group) => group.ratios),
    );
  },
  guide: {
    family: 'experimentation',
    about: {
      en: 'Chance of group sizes this uneven if visitors were split as planned.',
      fa: 'احتمال چنین نابرابری‌ای در اندازهٔ گروه‌ها اگر تقسیم درست انجام شده بود.',
    },
    notes: [{ en: 'Below 0.01 the split is probably broken.', fa: 'کمتر از ۰٫۰۱ یعنی تقسیم احتمالاً خراب است.' }],
    source: {
      title: 'Pearson chi-square goodness of fit; sample ratio mismatch checker',
      url: 'https://srm.osc.garden',
      certainty: 'documented',
    },
    examples: [
      { given: { counts: [5000, 5200] }, gives: 0.0476703806562 },
      { given: { counts: [900, 300, 300], ratios: [3, 1, 1] }, gives: 1 },
    ],
  },
});
