import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Paid CAC (channel CAC): media spend divided by the new customers that paid channels brought. */
export const cacPaid = metric({
  fn: 'KPI_CAC_PAID',
  name: { en: 'Paid CAC (channel CAC)', fa: 'هزینهٔ جذب مشتری از کانال پولی' },
  args: {
    adSpend: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Media spend only', fa: 'فقط هزینهٔ رسانه و تبلیغ' } },
    paidCustomers: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'New customers attributed to paid channels', fa: 'مشتریان تازهٔ منتسب به کانال‌های پولی' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'lower',
  formula: ({ adSpend, paidCustomers }) => over(adSpend, paidCustomers),
  guide: {
    family: 'acquisition',
    synonyms: ['paid acquisition', 'هزینهٔ جذب تبلیغاتی'],
    about: {
      en: 'Media spend divided by the new customers that paid channels brought.',
      fa: 'هزینهٔ رسانه تقسیم بر مشتریان تازه‌ای که از کانال‌های پولی آمده‌اند.',
    },
    source: {
      title: 'Unit economics guide, ecomsignal',
      url: 'https://www.ecomsignal.io/guides/unit-economics-guide',
      certainty: 'restated',
    },
    examples: [{ given: { adSpend: 12_000, paidCustomers: 80 }, gives: 150 }],
  },
});
