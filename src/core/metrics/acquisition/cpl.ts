import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Cost per lead: campaign cost divided by the leads it brought. */
export const cpl = metric({
  fn: 'KPI_CPL',
  name: { en: 'Cost per lead', fa: 'هزینهٔ هر سرنخ' },
  args: {
    spend: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Campaign cost', fa: 'هزینهٔ کمپین' } },
    leads: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Leads created', fa: 'سرنخ‌های ثبت‌شده' } },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  formula: ({ spend, leads }) => over(spend, leads),
  guide: {
    family: 'acquisition',
    synonyms: ['لید', 'lead cost'],
    about: { en: 'Campaign cost divided by the leads it brought.', fa: 'هزینهٔ کمپین تقسیم بر سرنخ‌هایی که آورده است.' },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { spend: 4500, leads: 300 }, gives: 15 }],
  },
});
