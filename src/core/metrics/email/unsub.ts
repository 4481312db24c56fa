import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Unsubscribe rate: share of delivered emails after which the reader unsubscribed. */
export const emailUnsub = metric({
  fn: 'KPI_EMAIL_UNSUB',
  name: { en: 'Unsubscribe rate', fa: 'نرخ لغو اشتراک' },
  args: {
    unsubscribes: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Unsubscribes', fa: 'تعداد لغو اشتراک' } },
    delivered: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Emails delivered (not sent)', fa: 'ایمیل‌های تحویل‌شده (نه ارسال‌شده)' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  formula: ({ unsubscribes, delivered }) => over(unsubscribes, delivered),
  guide: {
    family: 'email',
    synonyms: ['لغو عضویت', 'unsubscribers'],
    about: {
      en: 'Share of delivered emails after which the reader unsubscribed.',
      fa: 'سهم ایمیل‌های تحویل‌شده که پس از آن‌ها گیرنده اشتراک را لغو کرده است.',
    },
    source: {
      title: 'Formula set of Campaign Monitor and HubSpot, worked by basicfreetools',
      url: 'https://basicfreetools.com/blog/how-email-marketing-metrics-work',
      certainty: 'restated',
    },
    examples: [{ given: { unsubscribes: 15, delivered: 5000 }, gives: 0.003 }],
  },
});
