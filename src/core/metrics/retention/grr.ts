import { minus, over, plus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Gross revenue retention: share of the starting recurring revenue that was kept, upgrades left out. */
export const grr = metric({
  fn: 'KPI_GRR',
  name: { en: 'Gross revenue retention', fa: 'نرخ نگهداشت ناخالص درآمد' },
  args: {
    startMrr: {
      kind: 'level',
      unit: 'money',
      above: 0,
      guide: { en: 'MRR at the start', fa: 'درآمد تکرارشونده در آغاز دوره' },
    },
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
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ churned, contraction, startMrr }) => [
    { left: plus(churned, contraction), must: 'not be above', right: startMrr },
  ],
  formula: ({ startMrr, churned, contraction }) => over(minus(startMrr, churned, contraction), startMrr),
  guide: {
    family: 'retention',
    about: {
      en: 'Share of the starting recurring revenue that was kept, upgrades left out.',
      fa: 'سهمی از درآمد آغاز دوره که بدون احتساب ارتقاها حفظ شده است.',
    },
    notes: [{ en: 'Never above 1.', fa: 'هرگز بیشتر از ۱ نیست.' }],
    source: {
      title: 'SaaS convention; retentionlens, net revenue retention',
      url: 'https://retentionlens.com/saas-metrics/net-revenue-retention',
      certainty: 'restated',
    },
    examples: [{ given: { startMrr: 1000, churned: 40, contraction: 10 }, gives: 0.95 }],
  },
});
