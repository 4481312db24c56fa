import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Average revenue per user/account: revenue divided by the average number of active paying users. */
export const arpu = metric({
  fn: 'KPI_ARPU',
  name: { en: 'Average revenue per user/account', fa: 'میانگین درآمد به ازای هر کاربر' },
  args: {
    revenue: { kind: 'flow', unit: 'money', guide: { en: 'Revenue or MRR', fa: 'درآمد یا درآمد تکرارشوندهٔ ماهانه' } },
    users: {
      kind: 'level',
      unit: 'count',
      above: 0,
      guide: { en: 'Average active paying users', fa: 'میانگین کاربران پولی فعال' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ revenue, users }) => over(revenue, users),
  guide: {
    family: 'revenue_saas',
    synonyms: ['ARPA', 'revenue per customer', 'درآمد هر مشتری'],
    about: {
      en: 'Revenue divided by the average number of active paying users.',
      fa: 'درآمد تقسیم بر میانگین کاربران پولی فعال.',
    },
    source: {
      title: 'Lifetime as 1/churn; joysubscription, how is LTV calculated',
      url: 'https://www.joysubscription.com/glossary/how-is-ltv-calculated',
      certainty: 'restated',
    },
    examples: [{ given: { revenue: 48_000, users: 1600 }, gives: 30 }],
  },
});
