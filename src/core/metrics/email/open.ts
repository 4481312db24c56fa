import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Open rate: share of delivered emails that were opened. */
export const emailOpen = metric({
  fn: 'KPI_EMAIL_OPEN',
  name: { en: 'Open rate', fa: 'نرخ باز شدن ایمیل' },
  args: {
    uniqueOpens: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Unique opens', fa: 'بازکردن‌های یکتا' } },
    delivered: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Emails delivered (not sent)', fa: 'ایمیل‌های تحویل‌شده (نه ارسال‌شده)' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ uniqueOpens, delivered }) => [{ left: uniqueOpens, must: 'not be above', right: delivered }],
  formula: ({ uniqueOpens, delivered }) => over(uniqueOpens, delivered),
  guide: {
    family: 'email',
    synonyms: ['newsletter', 'خبرنامه', 'اوپن ریت'],
    about: { en: 'Share of delivered emails that were opened.', fa: 'سهم ایمیل‌های تحویل‌شده که باز شده‌اند.' },
    notes: [
      {
        en: 'Apple Mail Privacy Protection inflates opens.',
        fa: 'محافظت از حریم خصوصی در Apple Mail شمار بازکردن‌ها را بیش از واقعیت نشان می‌دهد.',
      },
    ],
    source: {
      title: 'Formula set of Campaign Monitor and HubSpot, worked by basicfreetools',
      url: 'https://basicfreetools.com/blog/how-email-marketing-metrics-work',
      certainty: 'restated',
    },
    examples: [{ given: { uniqueOpens: 1225, delivered: 4900 }, gives: 0.25 }],
  },
});
