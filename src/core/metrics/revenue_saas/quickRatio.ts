import { over, plus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** SaaS quick ratio: recurring revenue gained for each unit lost. */
export const quickRatio = metric({
  fn: 'KPI_QUICK_RATIO',
  name: { en: 'SaaS quick ratio', fa: 'نسبت سریع ساس' },
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
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  checks: ({ churned, contraction }) => [{ left: plus(churned, contraction), must: 'be above', right: 0 }],
  formula: ({ newMrr, expansion, churned, contraction }) => over(plus(newMrr, expansion), plus(churned, contraction)),
  guide: {
    family: 'revenue_saas',
    about: {
      en: 'Recurring revenue gained for each unit lost.',
      fa: 'درآمد تکرارشوندهٔ به‌دست‌آمده به ازای هر واحد ازدست‌رفته.',
    },
    source: {
      title: 'Mamoon Hamid (Social Capital), SaaS quick ratio; retentioncheck glossary',
      url: 'https://retentioncheck.com/glossary/quick-ratio',
      certainty: 'restated',
    },
    examples: [{ given: { newMrr: 120, expansion: 40, churned: 30, contraction: 10 }, gives: 4 }],
  },
});
