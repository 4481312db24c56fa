import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Lead-to-customer rate: share of leads that became customers. */
export const leadToCustomer = metric({
  fn: 'KPI_LEAD_TO_CUSTOMER',
  name: { en: 'Lead-to-customer rate', fa: 'نرخ تبدیل سرنخ به مشتری' },
  args: {
    customers: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Customers won', fa: 'مشتریان جذب‌شده' } },
    leads: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Leads of the same cohort', fa: 'سرنخ‌های همان هم‌گروه' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ customers, leads }) => over(customers, leads),
  guide: {
    family: 'sales',
    synonyms: ['لید'],
    about: { en: 'Share of leads that became customers.', fa: 'سهم سرنخ‌هایی که مشتری شده‌اند.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { customers: 27, leads: 300 }, gives: 0.09 }],
  },
});
