import { over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Daily engagement rate: engagements of one day as a share of the followers. */
export const erDaily = metric({
  fn: 'KPI_ER_DAILY',
  name: { en: 'Daily engagement rate', fa: 'نرخ تعامل روزانه' },
  args: {
    engagements: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Engagements over those days', fa: 'تعامل‌ها در همان روزها' },
    },
    followers: { kind: 'level', unit: 'count', above: 0, guide: { en: 'Followers', fa: 'تعداد دنبال‌کنندگان' } },
    days: { kind: 'level', unit: 'days', above: 0, default: 1, guide: { en: 'Number of days', fa: 'تعداد روزها' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ engagements, days, followers }) => over(engagements, times(days, followers)),
  guide: {
    family: 'social',
    synonyms: ['Instagram', 'اینستاگرام'],
    about: { en: 'Engagements of one day as a share of the followers.', fa: 'تعامل هر روز نسبت به شمار دنبال‌کنندگان.' },
    source: {
      title: 'Hootsuite engagement rates (Sehl 2019), summarised',
      url: 'https://it-benchmarking-journal.com/2019/05/how-good-is-your-social-media-engagement-rate-6-ways-to-find-out/',
      certainty: 'restated',
    },
    examples: [{ given: { engagements: 2800, followers: 20_000, days: 7 }, gives: 0.02 }],
  },
});
