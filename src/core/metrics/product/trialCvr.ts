import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Trial-to-paid conversion: share of trials that became paying customers. */
export const trialCvr = metric({
  fn: 'KPI_TRIAL_CVR',
  name: { en: 'Trial-to-paid conversion', fa: 'نرخ تبدیل دورهٔ آزمایشی به خرید' },
  args: {
    paid: {
      kind: 'flow',
      unit: 'count',
      min: 0,
      guide: { en: 'Trials that paid', fa: 'دوره‌هایی که به خرید رسیده‌اند' },
    },
    trials: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Trials started in the same cohort', fa: 'دوره‌های آزمایشی همان هم‌گروه' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ paid, trials }) => over(paid, trials),
  guide: {
    family: 'product',
    synonyms: ['free trial'],
    about: { en: 'Share of trials that became paying customers.', fa: 'سهم دوره‌های آزمایشی که به خرید رسیده‌اند.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { paid: 42, trials: 300 }, gives: 0.14 }],
  },
});
