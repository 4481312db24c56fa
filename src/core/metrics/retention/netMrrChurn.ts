import { minus, over, plus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Net MRR churn: recurring revenue lost, less what present customers added, as a share of the start. */
export const netMrrChurn = metric({
  fn: 'KPI_NET_MRR_CHURN',
  name: { en: 'Net MRR churn', fa: 'ریزش خالص درآمد ماهانه' },
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
    expansion: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'MRR added by present customers', fa: 'درآمد افزودهٔ مشتریان فعلی' },
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
  formula: ({ churned, contraction, expansion, startMrr }) =>
    over(minus(plus(churned, contraction), expansion), startMrr),
  guide: {
    family: 'retention',
    about: {
      en: 'Recurring revenue lost, less what present customers added, as a share of the start.',
      fa: 'درآمد ازدست‌رفته منهای افزودهٔ مشتریان فعلی، نسبت به آغاز دوره.',
    },
    notes: [{ en: 'A negative result is legal, and good.', fa: 'نتیجهٔ منفی پذیرفته و خوب است.' }],
    source: {
      title: 'SaaS convention; retentionlens, net revenue retention',
      url: 'https://retentionlens.com/saas-metrics/net-revenue-retention',
      certainty: 'restated',
    },
    examples: [{ given: { churned: 40, contraction: 10, expansion: 80, startMrr: 1000 }, gives: -0.03 }],
  },
});
