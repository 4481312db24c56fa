import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Activation rate: share of sign-ups that reached the first useful moment. */
export const activation = metric({
  fn: 'KPI_ACTIVATION',
  name: { en: 'Activation rate', fa: 'نرخ فعال‌سازی' },
  args: {
    activated: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Users who reached the activation event', fa: 'کاربرانی که به رویداد فعال‌سازی رسیده‌اند' },
    },
    signups: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Sign-ups of the same cohort', fa: 'ثبت‌نام‌های همان هم‌گروه' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ activated, signups }) => [{ left: activated, must: 'not be above', right: signups }],
  formula: ({ activated, signups }) => over(activated, signups),
  guide: {
    family: 'product',
    synonyms: ['onboarding', 'آنبوردینگ', 'اکتیویشن'],
    about: {
      en: 'Share of sign-ups that reached the first useful moment.',
      fa: 'سهم ثبت‌نام‌هایی که به نخستین تجربهٔ مفید رسیده‌اند.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { activated: 320, signups: 1000 }, gives: 0.32 }],
  },
});
