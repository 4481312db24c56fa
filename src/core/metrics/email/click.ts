import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Click rate: share of delivered emails in which a link was clicked. */
export const emailClick = metric({
  fn: 'KPI_EMAIL_CLICK',
  name: { en: 'Click rate', fa: 'نرخ کلیک ایمیل' },
  args: {
    uniqueClicks: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Unique clicks', fa: 'کلیک‌های یکتا' } },
    delivered: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Emails delivered (not sent)', fa: 'ایمیل‌های تحویل‌شده (نه ارسال‌شده)' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ uniqueClicks, delivered }) => over(uniqueClicks, delivered),
  guide: {
    family: 'email',
    synonyms: ['newsletter', 'خبرنامه'],
    about: {
      en: 'Share of delivered emails in which a link was clicked.',
      fa: 'سهم ایمیل‌های تحویل‌شده که در آن‌ها روی پیوندی کلیک شده است.',
    },
    source: {
      title: 'Formula set of Campaign Monitor and HubSpot, worked by basicfreetools',
      url: 'https://basicfreetools.com/blog/how-email-marketing-metrics-work',
      certainty: 'restated',
    },
    examples: [{ given: { uniqueClicks: 147, delivered: 4900 }, gives: 0.03 }],
  },
});
