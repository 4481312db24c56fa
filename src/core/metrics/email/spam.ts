import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Spam complaint rate: share of delivered emails that were reported as spam. */
export const emailSpam = metric({
  fn: 'KPI_EMAIL_SPAM',
  name: { en: 'Spam complaint rate', fa: 'نرخ گزارش هرزنامه' },
  args: {
    complaints: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Spam complaints', fa: 'گزارش‌های هرزنامه' } },
    delivered: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Emails delivered (not sent)', fa: 'ایمیل‌های تحویل‌شده (نه ارسال‌شده)' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  formula: ({ complaints, delivered }) => over(complaints, delivered),
  guide: {
    family: 'email',
    synonyms: ['اسپم'],
    about: {
      en: 'Share of delivered emails that were reported as spam.',
      fa: 'سهم ایمیل‌های تحویل‌شده که هرزنامه گزارش شده‌اند.',
    },
    source: {
      title: 'Formula set of Campaign Monitor and HubSpot, worked by basicfreetools',
      url: 'https://basicfreetools.com/blog/how-email-marketing-metrics-work',
      certainty: 'restated',
    },
    examples: [{ given: { complaints: 4, delivered: 5000 }, gives: 0.0008 }],
  },
});
