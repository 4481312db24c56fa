import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Amplification rate: shares for each post, or for each follower. */
export const amplification = metric({
  fn: 'KPI_AMPLIFICATION',
  name: { en: 'Amplification rate', fa: 'نرخ بازنشر' },
  args: {
    shares: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Shares, reposts, retweets', fa: 'بازنشرها' } },
    base: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Posts, or followers in mode follower', fa: 'تعداد پست‌ها، یا دنبال‌کنندگان در حالت follower' },
    },
    mode: {
      kind: 'option',
      unit: 'word',
      words: {
        post: { en: 'Per post', fa: 'به ازای هر پست' },
        follower: { en: 'Per follower', fa: 'به ازای هر دنبال‌کننده' },
      },
      default: 'post',
      guide: { en: 'What the base is', fa: 'پایهٔ محاسبه چیست' },
    },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ shares, base }) => over(shares, base),
  guide: {
    family: 'social',
    synonyms: ['Instagram', 'اینستاگرام', 'اشتراک\u200cگذاری', 'shares', 'retweets', 'ریپست'],
    about: { en: 'Shares for each post, or for each follower.', fa: 'تعداد بازنشر به ازای هر پست، یا هر دنبال‌کننده.' },
    notes: [
      {
        en: 'mode names the base and does not change the arithmetic; followers are one number, not a range.',
        fa: 'mode فقط نام مبنا را می‌گوید و حساب را عوض نمی‌کند؛ دنبال‌کننده یک عدد است، نه بازه.',
      },
    ],
    source: {
      title: 'Avinash Kaushik, best social media metrics',
      url: 'https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/',
      certainty: 'documented',
    },
    examples: [
      { given: { shares: 360, base: 30 }, gives: 12 },
      { given: { shares: 360, base: 18_000, mode: 'follower' }, gives: 0.02 },
    ],
  },
});
