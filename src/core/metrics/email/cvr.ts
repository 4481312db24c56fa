import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Email conversion rate: share of delivered emails that led to a conversion. */
export const emailCvr = metric({
  fn: 'KPI_EMAIL_CVR',
  name: { en: 'Email conversion rate', fa: 'نرخ تبدیل ایمیل' },
  args: {
    conversions: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Conversions', fa: 'تعداد تبدیل‌ها' } },
    delivered: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Emails delivered (not sent)', fa: 'ایمیل‌های تحویل‌شده (نه ارسال‌شده)' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ conversions, delivered }) => over(conversions, delivered),
  guide: {
    family: 'email',
    about: {
      en: 'Share of delivered emails that led to a conversion.',
      fa: 'سهم ایمیل‌های تحویل‌شده که به تبدیل رسیده‌اند.',
    },
    source: {
      title: 'Formula set of Campaign Monitor and HubSpot, worked by basicfreetools',
      url: 'https://basicfreetools.com/blog/how-email-marketing-metrics-work',
      certainty: 'restated',
    },
    examples: [{ given: { conversions: 98, delivered: 4900 }, gives: 0.02 }],
  },
});
