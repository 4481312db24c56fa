import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Quota attainment: closed-won value as a share of the quota. */
export const quotaAttainment = metric({
  fn: 'KPI_QUOTA_ATTAINMENT',
  name: { en: 'Quota attainment', fa: 'درصد تحقق سهمیه' },
  args: {
    closedWon: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Closed-won value', fa: 'ارزش فروش قطعی' } },
    quota: { kind: 'flow', unit: 'money', above: 0, guide: { en: 'Quota', fa: 'سهمیه' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ closedWon, quota }) => over(closedWon, quota),
  guide: {
    family: 'sales',
    synonyms: ['تارگت فروش', 'sales target'],
    about: { en: 'Closed-won value as a share of the quota.', fa: 'ارزش فروش قطعی نسبت به سهمیه.' },
    notes: [{ en: 'May exceed 1.', fa: 'می‌تواند از ۱ بیشتر شود.' }],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { closedWon: 230_000, quota: 200_000 }, gives: 1.15 }],
  },
});
