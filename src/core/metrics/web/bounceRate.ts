import { is, minus, over, when } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Bounce rate: share of sessions that left at once; GA4 and Universal Analytics define it differently. */
export const bounceRate = metric({
  fn: 'KPI_BOUNCE_RATE',
  name: { en: 'Bounce rate', fa: 'نرخ پرش' },
  args: {
    bouncesOrEngaged: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: {
        en: 'Engaged sessions (mode ga4) or single-page sessions (mode ua)',
        fa: 'نشست‌های دارای تعامل (حالت ga4) یا نشست‌های تک‌صفحه‌ای (حالت ua)',
      },
    },
    sessions: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Sessions', fa: 'تعداد نشست‌ها' } },
    mode: {
      kind: 'option',
      unit: 'word',
      words: {
        ga4: { en: 'Engaged sessions given', fa: 'نشست‌های دارای تعامل' },
        ua: { en: 'Bounces given', fa: 'نشست‌های پرش' },
      },
      default: 'ga4',
      guide: { en: 'Which definition', fa: 'کدام تعریف' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  checks: ({ bouncesOrEngaged, sessions }) => [{ left: bouncesOrEngaged, must: 'not be above', right: sessions }],
  formula: ({ mode, bouncesOrEngaged, sessions }) =>
    when(is(mode, 'ua'), over(bouncesOrEngaged, sessions), minus(1, over(bouncesOrEngaged, sessions))),
  guide: {
    family: 'web',
    synonyms: ['Google Analytics', 'گوگل آنالیتیکس', 'بانس ریت', 'بانس'],
    about: {
      en: 'Share of sessions that left at once; GA4 and Universal Analytics define it differently.',
      fa: 'سهم نشست‌هایی که بی‌درنگ رفته‌اند؛ تعریف GA4 با آنالیتیکس قدیمی فرق دارد.',
    },
    notes: [
      {
        en: 'The two definitions do not agree; the sheet should show which one is used.',
        fa: 'دو تعریف با هم یکی نیستند؛ در برگه بنویسید کدام به کار رفته است.',
      },
    ],
    source: {
      title: 'Google Analytics Help (engaged session: over 10 s, a key event, or 2+ views), restated by MB Adv',
      url: 'https://www.mbadv.agency/google-analytics-4/engagement-and-user-metrics',
      certainty: 'restated',
    },
    examples: [
      { given: { bouncesOrEngaged: 620, sessions: 1000 }, gives: 0.38 },
      { given: { bouncesOrEngaged: 450, sessions: 1000, mode: 'ua' }, gives: 0.45 },
    ],
  },
});
