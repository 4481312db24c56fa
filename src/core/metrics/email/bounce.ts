import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Bounce rate (email): share of sent emails that bounced. */
export const emailBounce = metric({
  fn: 'KPI_EMAIL_BOUNCE',
  name: { en: 'Bounce rate (email)', fa: 'نرخ برگشت ایمیل' },
  args: {
    bounced: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Emails that bounced', fa: 'ایمیل‌های برگشتی' } },
    sent: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Emails sent', fa: 'ایمیل‌های ارسال‌شده' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  checks: ({ bounced, sent }) => [{ left: bounced, must: 'not be above', right: sent }],
  formula: ({ bounced, sent }) => over(bounced, sent),
  guide: {
    family: 'email',
    about: { en: 'Share of sent emails that bounced.', fa: 'سهم ایمیل‌های ارسالی که برگشت خورده‌اند.' },
    source: {
      title: 'Formula set of Campaign Monitor and HubSpot, worked by basicfreetools',
      url: 'https://basicfreetools.com/blog/how-email-marketing-metrics-work',
      certainty: 'restated',
    },
    examples: [{ given: { bounced: 100, sent: 5000 }, gives: 0.02 }],
  },
});
