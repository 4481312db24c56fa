import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Engagement rate by followers (ER post): engagements of one post as a share of the followers. */
export const erFollowers = metric({
  fn: 'KPI_ER_FOLLOWERS',
  name: { en: 'Engagement rate by followers (ER post)', fa: 'نرخ تعامل بر اساس دنبال‌کننده' },
  args: {
    engagements: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Likes, comments, shares, saves and clicks', fa: 'پسند، دیدگاه، بازنشر، ذخیره و کلیک' },
    },
    followers: { kind: 'level', unit: 'count', above: 0, guide: { en: 'Followers', fa: 'تعداد دنبال‌کنندگان' } },
    posts: { kind: 'flow', unit: 'count', above: 0, default: 1, guide: { en: 'Number of posts', fa: 'تعداد پست‌ها' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ engagements, followers, posts }) => over(over(engagements, followers), posts),
  guide: {
    family: 'social',
    synonyms: ['Instagram', 'اینستاگرام', 'فالوور', 'انگیجمنت'],
    about: {
      en: 'Engagements of one post as a share of the followers.',
      fa: 'تعامل هر پست نسبت به شمار دنبال‌کنندگان.',
    },
    source: {
      title: 'Hootsuite engagement rates (Sehl 2019), summarised',
      url: 'https://it-benchmarking-journal.com/2019/05/how-good-is-your-social-media-engagement-rate-6-ways-to-find-out/',
      certainty: 'restated',
    },
    examples: [{ given: { engagements: 3000, followers: 20_000, posts: 10 }, gives: 0.015 }],
  },
});
