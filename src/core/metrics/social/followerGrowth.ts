import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Follower growth rate: change in followers over a period. */
export const followerGrowth = metric({
  fn: 'KPI_FOLLOWER_GROWTH',
  name: { en: 'Follower growth rate', fa: 'نرخ رشد دنبال‌کنندگان' },
  args: {
    followersStart: {
      kind: 'level',
      unit: 'count',
      above: 0,
      guide: { en: 'Followers at the start', fa: 'دنبال‌کنندگان در آغاز' },
    },
    followersEnd: {
      kind: 'level',
      unit: 'count',
      min: 0,
      guide: { en: 'Followers at the end', fa: 'دنبال‌کنندگان در پایان' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ followersEnd, followersStart }) => over(minus(followersEnd, followersStart), followersStart),
  guide: {
    family: 'social',
    synonyms: ['Instagram', 'اینستاگرام', 'فالوور', 'subscribers', 'LinkedIn', 'لینکدین', 'تلگرام'],
    about: { en: 'Change in followers over a period.', fa: 'تغییر شمار دنبال‌کنندگان در یک دوره.' },
    notes: [{ en: 'A negative result is legal.', fa: 'نتیجهٔ منفی پذیرفته است.' }],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      { given: { followersStart: 20_000, followersEnd: 21_000 }, gives: 0.05 },
      { given: { followersStart: [1000, 2000], followersEnd: [1100, 1900] }, gives: [0.1, -0.05] },
    ],
  },
});
