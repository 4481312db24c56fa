import { over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** CAC payback period: months until a customer has paid back the cost of winning them. */
export const cacPayback = metric({
  fn: 'KPI_CAC_PAYBACK',
  name: { en: 'CAC payback period', fa: 'دورهٔ بازگشت هزینهٔ جذب' },
  args: {
    cac: { kind: 'level', unit: 'money', min: 0, guide: { en: 'Customer acquisition cost', fa: 'هزینهٔ جذب مشتری' } },
    arpa: {
      kind: 'level',
      unit: 'money',
      above: 0,
      guide: { en: 'Monthly revenue per account', fa: 'درآمد ماهانهٔ هر مشتری' },
    },
    margin: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      max: 1,
      default: 1,
      guide: { en: 'Gross margin', fa: 'حاشیهٔ سود ناخالص' },
    },
  },
  gives: { unit: 'months', shape: 'number' },
  better: 'lower',
  formula: ({ cac, arpa, margin }) => over(cac, times(arpa, margin)),
  guide: {
    family: 'unit_economics',
    synonyms: ['break even', 'payback'],
    about: {
      en: 'Months until a customer has paid back the cost of winning them.',
      fa: 'ماه‌هایی که طول می‌کشد تا مشتری هزینهٔ جذب خود را برگرداند.',
    },
    source: {
      title: 'David Skok, SaaS metrics, as cited by mrrcanvas',
      url: 'https://mrrcanvas.com/cac-payback-calculator/',
      certainty: 'restated',
    },
    examples: [{ given: { cac: 200, arpa: 50, margin: 0.8 }, gives: 5 }],
  },
});
