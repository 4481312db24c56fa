import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Average engagement time: seconds one active user spent with the page in the foreground on average. */
export const avgEngagementTime = metric({
  fn: 'KPI_AVG_ENGAGEMENT_TIME',
  name: { en: 'Average engagement time', fa: 'میانگین زمان تعامل' },
  args: {
    engagementSeconds: {
      kind: 'flow',
      unit: 'seconds',
      min: 0,
      guide: { en: 'Total engagement time in seconds', fa: 'کل زمان تعامل به ثانیه' },
    },
    activeUsers: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Active users, or sessions', fa: 'کاربران فعال، یا نشست‌ها' },
    },
  },
  gives: { unit: 'seconds', shape: 'number' },
  better: 'higher',
  formula: ({ engagementSeconds, activeUsers }) => over(engagementSeconds, activeUsers),
  guide: {
    family: 'web',
    synonyms: ['time on site', 'زمان حضور در سایت'],
    about: {
      en: 'Seconds one active user spent with the page in the foreground on average.',
      fa: 'میانگین ثانیه‌هایی که هر کاربر فعال با صفحه درگیر بوده است.',
    },
    source: {
      title: 'Google Analytics Help (engaged session: over 10 s, a key event, or 2+ views), restated by MB Adv',
      url: 'https://www.mbadv.agency/google-analytics-4/engagement-and-user-metrics',
      certainty: 'restated',
    },
    examples: [{ given: { engagementSeconds: 104_000, activeUsers: 2000 }, gives: 52 }],
  },
});
