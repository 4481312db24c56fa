import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Delivery rate: share of sent emails that did not bounce. */
export const emailDelivery = metric({
  fn: 'KPI_EMAIL_DELIVERY',
  name: { en: 'Delivery rate', fa: 'نرخ تحویل ایمیل' },
  args: {
    sent: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Emails sent', fa: 'ایمیل‌های ارسال‌شده' } },
    bounced: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Emails that bounced', fa: 'ایمیل‌های برگشتی' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ bounced, sent }) => [{ left: bounced, must: 'not be above', right: sent }],
  formula: ({ sent, bounced }) => over(minus(sent, bounced), sent),
  guide: {
    family: 'email',
    synonyms: ['deliverability'],
    about: { en: 'Share of sent emails that did not bounce.', fa: 'سهم ایمیل‌های ارسالی که برگشت نخورده‌اند.' },
    source: {
      title: 'Formula set of Campaign Monitor and HubSpot, worked by basicfreetools',
      url: 'https://basicfreetools.com/blog/how-email-marketing-metrics-work',
      certainty: 'restated',
    },
    examples: [{ given: { sent: 5000, bounced: 100 }, gives: 0.98 }],
  },
});
