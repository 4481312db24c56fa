import { count } from '../../formula/expression.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { meanOf, relativeLift, welchTest } from '../../statistics/twoMeans.ts';
import { confidenceLevel } from '../common/confidenceLevel.ts';
import { metric } from '../metric.ts';

/** An A/B test of averages, such as revenue per visitor: Welch's t test, and the relative lift by the delta method. */
export const abMeans = metric({
  fn: 'KPI_AB_MEANS',
  name: { en: 'A/B test of averages', fa: 'آزمون A/B میانگین‌ها' },
  args: {
    valuesA: {
      kind: 'series',
      unit: 'number',
      guide: { en: 'A value for each visitor of A', fa: 'یک مقدار برای هر بازدیدکنندهٔ نسخهٔ A' },
    },
    valuesB: {
      kind: 'series',
      unit: 'number',
      guide: { en: 'A value for each visitor of B', fa: 'یک مقدار برای هر بازدیدکنندهٔ نسخهٔ B' },
    },
    confidence: confidenceLevel,
  },
  gives: { unit: 'number', shape: 'row' },
  better: 'none',
  checks: ({ valuesA, valuesB }) => [
    { left: count(valuesA), must: 'be at least', right: 2 },
    { left: count(valuesB), must: 'be at least', right: 2 },
  ],
  compute: ({ valuesA, valuesB, confidence }) => {
    const a = meanOf(valuesA.filter((value) => value !== null));
    const b = meanOf(valuesB.filter((value) => value !== null));
    const test = welchTest(a, b, confidence);
    if (!test) throw new Refusal('noVariance', { argument: 'values_a', limit: 'values_b' });
    const known = [test.difference, test.low, test.high, test.chance];
    // A mean whose own interval reaches 0 is nothing to be relative to.
    const least = test.reach * Math.sqrt(a.variance);
    if (!(a.mean > least)) {
      return [[...known, new Refusal('noLift', { argument: 'values_a', value: a.mean, limit: least }), null, null]];
    }
    const { lift, low, high } = relativeLift(a, b, test.reach);
    return [[...known, lift, low, high]];
  },
  columns: [
    { en: 'Difference (B − A)', fa: 'اختلاف (B − A)', unit: 'number' },
    { en: 'Low', fa: 'کران پایین', unit: 'number' },
    { en: 'High', fa: 'کران بالا', unit: 'number' },
    { en: 'p-value', fa: 'مقدار p', unit: 'fraction' },
    { en: 'Relative lift', fa: 'بهبود نسبی', unit: 'fraction' },
    { en: 'Low of the lift', fa: 'کران پایین بهبود', unit: 'fraction' },
    { en: 'High of the lift', fa: 'کران بالای بهبود', unit: 'fraction' },
  ],
  guide: {
    family: 'experimentation',
    synonyms: ['t test', "Welch's t test", 'revenue per visitor', 'آزمون تی'],
    about: {
      en: 'Difference of two averages, such as revenue per visitor, with its interval, p-value and relative lift.',
      fa: 'اختلاف دو میانگین، مانند درآمد هر بازدیدکننده، با بازه، مقدار p و بهبود نسبی.',
    },
    notes: [
      {
        en: 'Give every visitor a row, with 0 for those who bought nothing; blank cells are left out.',
        fa: 'به هر بازدیدکننده یک ردیف بدهید و برای کسی که نخریده صفر بگذارید؛ خانه‌های خالی کنار گذاشته می‌شوند.',
      },
      {
        en: 'The lift is mean B / mean A − 1; its interval takes the standard error √(var B + (mean B / mean A)² var A) / mean A, var being the variance of a mean.',
        fa: 'بهبود نسبی mean B / mean A − 1 است و خطای معیار بازهٔ آن √(var B + (mean B / mean A)² var A) / mean A، که var واریانس هر میانگین است.',
      },
      {
        en: 'Where the average of A is not clearly above 0, there is no lift to tell; the cell says so and the difference stays.',
        fa: 'اگر میانگین A آشکارا بالاتر از صفر نباشد، بهبود نسبی معنایی ندارد؛ خانه همین را می‌گوید و اختلاف می‌ماند.',
      },
      {
        en: 'A few very large orders can carry the result; with fewer than some hundred visitors take it with care. Like every fixed test, it counts only once, at the planned end.',
        fa: 'چند سفارش بسیار بزرگ می‌تواند نتیجه را جابه‌جا کند؛ با کمتر از چند صد بازدیدکننده محتاط باشید. مانند هر آزمون ثابت، فقط یک بار و در پایان برنامه‌ریزی‌شده معتبر است.',
      },
    ],
    source: {
      title:
        'Welch 1947, Biometrika 34; Deng, Knoblich and Lu 2018, Applying the Delta Method in Metric Analytics (KDD)',
      url: 'https://arxiv.org/abs/1803.06336',
      certainty: 'documented',
    },
    examples: [
      {
        given: {
          valuesA: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
          valuesB: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
        },
        gives: [
          [-1.58, -3.36548323071, 0.205483230712, 0.0793941401874, -0.678111587983, -1.22080683208, -0.13541634388],
        ],
      },
    ],
  },
});
