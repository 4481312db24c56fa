import { over, plus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Gross MRR churn: recurring revenue lost as a share of the start. */
export const grossMrrChurn = metric({
  fn: 'KPI_GROSS_MRR_CHURN',
  name: { en: 'Gross MRR churn', fa: 'ریزش ناخالص درآمد ماهانه' },
  args: {
    churned: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'MRR of customers who left', fa: 'درآمد مشتریان رفته' },
    },
    contraction: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'MRR lost to smaller plans', fa: 'درآمد ازدست‌رفته با کوچک شدن طرح‌ها' },
    },
    startMrr: {
      kind: 'level',
      unit: 'money',
      above: 0,
      guide: { en: 'MRR at the start', fa: 'درآمد تکرارشونده در آغاز دوره' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  checks: ({ churned, contraction, startMrr }) => [
    { left: plus(churned, contraction), must: 'not be above', right: startMrr },
  ],
  formula: ({ churned, contraction, startMrr }) => over(plus(churned, contraction), startMrr),
  guide: {
    family: 'retention',
    about: {
      en: 'Recurring revenue lost as a share of the start.',
      fa: 'درآمد تکرارشوندهٔ ازدست‌رفته نسبت به آغاز دوره.',
    },
    source: {
      title: 'SaaS convention; retentionlens, net revenue retention',
      url: 'https://retentionlens.com/saas-metrics/net-revenue-retention',
      certainty: 'restated',
    },
    examples: [{ given: { churned: 40, contraction: 10, startMrr: 1000 }, gives: 0.05 }],
  },
});
