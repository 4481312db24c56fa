import { minus, plus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Net new MRR: what the month added to recurring revenue after what it lost. */
export const netNewMrr = metric({
  fn: 'KPI_NET_NEW_MRR',
  name: { en: 'Net new MRR', fa: 'درآمد تکرارشوندهٔ خالص جدید' },
  args: {
    newMrr: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'MRR of new customers', fa: 'درآمد ماهانهٔ مشتریان تازه' },
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
      guide: {
        en: 'MRR lost to smaller plans, typed as a positive amount',
        fa: 'درآمد ازدست‌رفته با کوچک شدن طرح‌ها، به صورت عدد مثبت',
      },
    },
    churned: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: {
        en: 'MRR of customers who left, typed as a positive amount',
        fa: 'درآمد مشتریان رفته، به صورت عدد مثبت',
      },
    },
    reactivation: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      default: 0,
      guide: { en: 'MRR of customers who came back', fa: 'درآمد مشتریانی که بازگشته‌اند' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ newMrr, expansion, reactivation, contraction, churned }) =>
    minus(plus(newMrr, expansion, reactivation), contraction, churned),
  guide: {
    family: 'revenue_saas',
    about: {
      en: 'What the month added to recurring revenue after what it lost.',
      fa: 'آنچه این ماه پس از کسر ازدست‌رفته‌ها به درآمد تکرارشونده افزوده است.',
    },
    notes: [{ en: 'A negative result is legal.', fa: 'نتیجهٔ منفی پذیرفته است.' }],
    source: {
      title: 'SaaS convention; retentionlens, net revenue retention',
      url: 'https://retentionlens.com/saas-metrics/net-revenue-retention',
      certainty: 'restated',
    },
    examples: [
      { given: { newMrr: 120, expansion: 40, contraction: 15, churned: 45 }, gives: 100 },
      { given: { newMrr: 120, expansion: 40, contraction: 15, churned: 45, reactivation: 10 }, gives: 110 },
    ],
  },
});
