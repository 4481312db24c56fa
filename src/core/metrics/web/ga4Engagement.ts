import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Engagement rate (GA4): share of sessions that GA4 counts as engaged. */
export const ga4Engagement = metric({
  fn: 'KPI_GA4_ENGAGEMENT',
  name: { en: 'Engagement rate (GA4)', fa: 'نرخ تعامل نشست‌ها (GA4)' },
  args: {
    engagedSessions: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: {
        en: 'Sessions over 10 seconds, or with a key event, or with 2 or more views',
        fa: 'نشست‌های بیش از ۱۰ ثانیه، یا دارای رویداد کلیدی، یا با دست‌کم دو بازدید صفحه',
      },
    },
    sessions: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Sessions', fa: 'تعداد نشست‌ها' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ engagedSessions, sessions }) => [{ left: engagedSessions, must: 'not be above', right: sessions }],
  formula: ({ engagedSessions, sessions }) => over(engagedSessions, sessions),
  guide: {
    family: 'web',
    synonyms: ['Google Analytics', 'گوگل آنالیتیکس'],
    about: {
      en: 'Share of sessions that GA4 counts as engaged.',
      fa: 'سهمی از نشست‌ها که GA4 آن‌ها را همراه با تعامل می‌شمارد.',
    },
    source: {
      title: 'Google Analytics Help (engaged session: over 10 s, a key event, or 2+ views), restated by MB Adv',
      url: 'https://www.mbadv.agency/google-analytics-4/engagement-and-user-metrics',
      certainty: 'restated',
    },
    examples: [{ given: { engagedSessions: 620, sessions: 1000 }, gives: 0.62 }],
  },
});
