import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Cost per lead: campaign cost divided by the leads it brought. */
export const cpl = metric({
  fn: 'KPI_CPL',
  family: 'acquisition',
  name: { en: 'Cost per lead', fa: 'هزینهٔ هر سرنخ' },
  about: { en: 'Campaign cost divided by the leads it brought.', fa: 'هزینهٔ کمپین تقسیم بر سرنخ‌هایی که آورده است.' },
  args: {
    spend: { kind: 'flow', unit: 'money', min: 0, about: { en: 'Campaign cost', fa: 'هزینهٔ کمپین' } },
    leads: { kind: 'flow', unit: 'count', above: 0, about: { en: 'Leads created', fa: 'سرنخ‌های ثبت‌شده' } },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  formula: ({ spend, leads }) => over(spend, leads),
  source: { title: 'Common usage; no single authority', certainty: 'common usage' },
  examples: [{ given: { spend: 4500, leads: 300 }, gives: 15 }],
});
