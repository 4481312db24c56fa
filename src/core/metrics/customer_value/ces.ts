import { count, countWhere, is, over, plus, sum, when } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Customer effort score: how easy customers found it: the mean answer, or the share of easy answers. */
export const ces = metric({
  fn: 'KPI_CES',
  name: { en: 'Customer effort score', fa: 'شاخص تلاش مشتری (CES)' },
  args: {
    scores: {
      kind: 'series',
      unit: 'points',
      min: 1,
      whole: true,
      guide: { en: 'Answers, 1 to scale_max, higher is easier', fa: 'پاسخ‌ها از ۱ تا سقف مقیاس؛ بیشتر یعنی آسان‌تر' },
    },
    mode: {
      kind: 'option',
      unit: 'word',
      words: { mean: { en: 'Mean', fa: 'میانگین' }, top: { en: 'Share above the middle', fa: 'سهم بالای میانه' } },
      default: 'mean',
      guide: {
        en: 'Mean answer, or share of answers above the middle of the scale',
        fa: 'میانگین پاسخ‌ها، یا سهم پاسخ‌های بالاتر از میانهٔ مقیاس',
      },
    },
    scaleMax: {
      kind: 'level',
      unit: 'points',
      above: 0,
      default: 7,
      guide: { en: 'Top of the scale', fa: 'بالاترین عدد مقیاس' },
    },
  },
  gives: { unit: 'points', shape: 'number' },
  better: 'higher',
  checks: ({ scores, scaleMax }) => [
    {
      left: countWhere(scores, '>', scaleMax),
      must: 'not be above',
      right: 0,
      hint: { en: 'answers lie between 1 and scale_max', fa: 'پاسخ‌ها بین ۱ و scale_max هستند' },
    },
  ],
  formula: ({ mode, scaleMax, scores }) =>
    when(
      is(mode, 'top'),
      over(countWhere(scores, '>', over(plus(scaleMax, 1), 2)), count(scores)),
      over(sum(scores), count(scores)),
    ),
  guide: {
    family: 'customer_value',
    synonyms: ['ease of use', 'survey', 'نظرسنجی'],
    about: {
      en: 'How easy customers found it: the mean answer, or the share of easy answers.',
      fa: 'کار برای مشتری چقدر آسان بوده است: میانگین پاسخ‌ها، یا سهم پاسخ‌های آسان.',
    },
    notes: [
      {
        en: 'Mode top gives a fraction; above the middle means 5-7 of 7 and 4-5 of 5.',
        fa: 'حالت top کسر می‌دهد؛ بالای میانه یعنی ۵ تا ۷ از ۷ و ۴ تا ۵ از ۵.',
      },
      {
        en: 'Higher is better in the CES 2.0 wording ("it was easy"); with the 2010 wording ("how much effort") lower is better, so write down which wording was asked.',
        fa: 'با پرسش CES 2.0 («آسان بود») بیشتر بهتر است و با پرسش سال ۲۰۱۰ («چقدر تلاش») کمتر؛ بنویسید کدام پرسیده شده است.',
      },
    ],
    source: {
      title: 'Dixon, Freeman and Toman, HBR 2010 (CEB); Voxco, CES vs CSAT',
      url: 'https://www.voxco.com/blog/ces-vs-csat/',
      certainty: 'restated',
    },
    examples: [
      { given: { scores: [7, 6, 5, 5, 4, 3, 6, 7, 2, 5] }, gives: 5 },
      { given: { scores: [7, 6, 5, 5, 4, 3, 6, 7, 2, 5], mode: 'top' }, gives: 0.7 },
    ],
  },
});
