import { times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Annual recurring revenue: monthly recurring revenue times twelve. */
export const arr = metric({
  fn: 'KPI_ARR',
  name: { en: 'Annual recurring revenue', fa: 'درآمد تکرارشوندهٔ سالانه' },
  args: {
    mrr: {
      kind: 'level',
      unit: 'money',
      min: 0,
      guide: { en: 'Monthly recurring revenue', fa: 'درآمد تکرارشوندهٔ ماهانه' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ mrr }) => times(mrr, 12),
  guide: {
    family: 'revenue_saas',
    about: { en: 'Monthly recurring revenue times twelve.', fa: 'درآمد تکرارشوندهٔ ماهانه ضرب در دوازده.' },
    notes: [{ en: 'Not meant for one month of seasonal revenue.', fa: 'برای درآمد فصلیِ یک ماه مناسب نیست.' }],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { mrr: 500 }, gives: 6000 }],
  },
});
