import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Engagement rate by reach: engagements as a share of the accounts reached. */
export const erReach = metric({
  fn: 'KPI_ER_REACH',
  name: { en: 'Engagement rate by reach', fa: 'نرخ تعامل بر اساس دسترسی' },
  args: {
    engagements: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Likes, comments, shares, saves and clicks', fa: 'پسند، دیدگاه، بازنشر، ذخیره و کلیک' },
    },
    reach: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: {
        en: 'Unique accounts reached; rows are added',
        fa: 'حساب‌های یکتایی که محتوا را دیده‌اند؛ ردیف‌ها جمع می‌شوند',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ engagements, reach }) => over(engagements, reach),
  guide: {
    family: 'social',
    synonyms: ['Instagram', 'اینستاگرام', 'انگیجمنت'],
    about: {
      en: 'Engagements as a share of the accounts reached.',
      fa: 'تعامل‌ها نسبت به حساب‌هایی که محتوا را دیده‌اند.',
    },
    notes: [
      { en: 'May exceed 1.', fa: 'می‌تواند از ۱ بیشتر شود.' },
      {
        en: 'Over several posts this is the ratio of the sums; the mean of the rates of the single posts is another number (KPI_ROWS, then AVERAGE).',
        fa: 'برای چند پست، نسبت جمع‌ها حساب می‌شود؛ میانگین نرخ تک‌تک پست‌ها عدد دیگری است (KPI_ROWS و سپس AVERAGE).',
      },
    ],
    source: {
      title: 'Hootsuite engagement rates (Sehl 2019), summarised',
      url: 'https://it-benchmarking-journal.com/2019/05/how-good-is-your-social-media-engagement-rate-6-ways-to-find-out/',
      certainty: 'restated',
    },
    examples: [
      { given: { engagements: 900, reach: 10_000 }, gives: 0.09 },
      { given: { engagements: [120, 30], reach: [1000, 2000] }, gives: 0.05 },
    ],
  },
});
