import { count, countWhere, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Customer satisfaction score: share of answers that are satisfied: 4 or 5 on a scale of 5. */
export const csat = metric({
  fn: 'KPI_CSAT',
  name: { en: 'Customer satisfaction score', fa: 'شاخص رضایت مشتری (CSAT)' },
  args: {
    scores: { kind: 'series', unit: 'points', min: 1, whole: true, guide: { en: 'Answers', fa: 'پاسخ‌ها' } },
    threshold: {
      kind: 'level',
      unit: 'points',
      above: 0,
      default: 4,
      guide: { en: 'Lowest answer that counts as satisfied', fa: 'کمترین پاسخی که رضایت شمرده می‌شود' },
    },
    scaleMax: {
      kind: 'level',
      unit: 'points',
      above: 0,
      default: 5,
      guide: { en: 'Top of the scale', fa: 'بالاترین عدد مقیاس' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ scores, threshold, scaleMax }) => [
    {
      left: countWhere(scores, '>', scaleMax),
      must: 'not be above',
      right: 0,
      hint: { en: 'answers lie between 1 and scale_max', fa: 'پاسخ‌ها بین ۱ و scale_max هستند' },
    },
    { left: threshold, must: 'not be above', right: scaleMax },
  ],
  formula: ({ threshold, scores }) => over(countWhere(scores, '>=', threshold), count(scores)),
  guide: {
    family: 'customer_value',
    synonyms: ['survey', 'نظرسنجی', 'happiness', 'رضایت‌سنجی'],
    about: {
      en: 'Share of answers that are satisfied: 4 or 5 on a scale of 5.',
      fa: 'سهم پاسخ‌های راضی: ۴ یا ۵ در مقیاس ۵تایی.',
    },
    notes: [
      { en: 'The mean-score variant is a different metric.', fa: 'میانگین امتیازها شاخص دیگری است.' },
      { en: 'Blank answers are skipped.', fa: 'پاسخ‌های خالی کنار گذاشته می‌شوند.' },
    ],
    source: {
      title: 'Top-two-box satisfaction, common usage',
      url: 'https://craftinnovations.global/tag/customer-experience/',
      certainty: 'restated',
    },
    examples: [
      { given: { scores: [5, 4, 3, 5, 2, 4, 4, 5, 1, 4] }, gives: 0.7 },
      { given: { scores: [10, 8, 7, 9], threshold: 9, scaleMax: 10 }, gives: 0.5 },
    ],
  },
});
