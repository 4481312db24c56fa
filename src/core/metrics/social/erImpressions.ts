import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Engagement rate by impressions: engagements as a share of impressions. */
export const erImpressions = metric({
  fn: 'KPI_ER_IMPRESSIONS',
  name: { en: 'Engagement rate by impressions', fa: 'نرخ تعامل بر اساس نمایش' },
  args: {
    engagements: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Likes, comments, shares, saves and clicks', fa: 'پسند، دیدگاه، بازنشر، ذخیره و کلیک' },
    },
    impressions: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Impressions', fa: 'تعداد نمایش' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ engagements, impressions }) => over(engagements, impressions),
  guide: {
    family: 'social',
    synonyms: ['Instagram', 'اینستاگرام', 'ایمپرشن'],
    about: { en: 'Engagements as a share of impressions.', fa: 'تعامل‌ها نسبت به تعداد نمایش.' },
    source: {
      title: 'Hootsuite engagement rates (Sehl 2019), summarised',
      url: 'https://it-benchmarking-journal.com/2019/05/how-good-is-your-social-media-engagement-rate-6-ways-to-find-out/',
      certainty: 'restated',
    },
    examples: [{ given: { engagements: 900, impressions: 30_000 }, gives: 0.03 }],
  },
});
