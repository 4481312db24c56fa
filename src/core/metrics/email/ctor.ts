import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Click-to-open rate: share of opened emails in which a link was clicked. */
export const emailCtor = metric({
  fn: 'KPI_EMAIL_CTOR',
  name: { en: 'Click-to-open rate', fa: 'نرخ کلیک به باز شدن' },
  args: {
    uniqueClicks: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Unique clicks', fa: 'کلیک‌های یکتا' } },
    uniqueOpens: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Unique opens', fa: 'بازکردن‌های یکتا' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ uniqueClicks, uniqueOpens }) => over(uniqueClicks, uniqueOpens),
  guide: {
    family: 'email',
    about: {
      en: 'Share of opened emails in which a link was clicked.',
      fa: 'سهم ایمیل‌های بازشده که در آن‌ها روی پیوندی کلیک شده است.',
    },
    notes: [
      {
        en: 'Opens can be under-counted, so a result above 1 is legal.',
        fa: 'بازکردن‌ها ممکن است کم شمرده شوند؛ پس نتیجهٔ بالاتر از ۱ پذیرفته است.',
      },
    ],
    source: {
      title: 'Formula set of Campaign Monitor and HubSpot, worked by basicfreetools',
      url: 'https://basicfreetools.com/blog/how-email-marketing-metrics-work',
      certainty: 'restated',
    },
    examples: [{ given: { uniqueClicks: 147, uniqueOpens: 1225 }, gives: 0.12 }],
  },
});
