import { minus, over, plus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Net revenue retention: recurring revenue of the starting customers now, as a share of what it was. */
export const nrr = metric({
  fn: 'KPI_NRR',
  name: { en: 'Net revenue retention', fa: 'نرخ نگهداشت خالص درآمد' },
  args: {
    startMrr: {
      kind: 'level',
      unit: 'money',
      above: 0,
      guide: { en: 'MRR at the start', fa: 'درآمد تکرارشونده در آغاز دوره' },
    },
    expansion: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'MRR added by present customers', fa: 'درآمد افزودهٔ مشتریان فعلی' },
    },
    contraction: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'MRR lost to smaller plans', fa: 'درآمد ازدست‌رفته با کوچک شدن طرح‌ها' },
    },
    churned: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'MRR of customers who left', fa: 'درآمد مشتریان رفته' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ startMrr, expansion, contraction, churned }) =>
    over(minus(plus(startMrr, expansion), contraction, churned), startMrr),
  guide: {
    family: 'retention',
    synonyms: ['NDR', 'net dollar retention'],
    about: {
      en: 'Recurring revenue of the starting customers now, as a share of what it was.',
      fa: 'درآمد فعلی مشتریان آغاز دوره نسبت به درآمد پیشین همان‌ها.',
    },
    notes: [
      { en: 'New customers are left out. May exceed 1.', fa: 'مشتریان تازه در آن نیستند. می‌تواند از ۱ بیشتر شود.' },
    ],
    source: {
      title: 'SaaS convention; retentionlens, net revenue retention',
      url: 'https://retentionlens.com/saas-metrics/net-revenue-retention',
      certainty: 'restated',
    },
    examples: [{ given: { startMrr: 1000, expansion: 90, contraction: 10, churned: 40 }, gives: 1.04 }],
  },
});
