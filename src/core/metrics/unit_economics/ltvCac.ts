import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** LTV to CAC ratio: lifetime value a customer brings for each unit it cost to win. */
export const ltvCac = metric({
  fn: 'KPI_LTV_CAC',
  name: { en: 'LTV to CAC ratio', fa: 'نسبت ارزش طول عمر به هزینهٔ جذب' },
  args: {
    ltv: {
      kind: 'level',
      unit: 'money',
      guide: { en: 'Lifetime value, after margin', fa: 'ارزش طول عمر پس از حاشیهٔ سود' },
    },
    cac: { kind: 'level', unit: 'money', above: 0, guide: { en: 'Customer acquisition cost', fa: 'هزینهٔ جذب مشتری' } },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ ltv, cac }) => over(ltv, cac),
  guide: {
    family: 'unit_economics',
    synonyms: ['CLV', 'unit economics', 'LTV/CAC'],
    about: {
      en: 'Lifetime value a customer brings for each unit it cost to win.',
      fa: 'ارزش طول عمر مشتری به ازای هر واحد هزینهٔ جذب او.',
    },
    notes: [
      { en: '3 and above is the usual rule of thumb.', fa: 'قاعدهٔ سرانگشتی رایج، ۳ و بالاتر است.' },
      {
        en: 'A lifetime value of revenue, not margin, flatters the ratio; say in the sheet which it is.',
        fa: 'اگر ارزش طول عمر از درآمد و نه از سود حساب شود، نسبت بهتر از واقعیت دیده می‌شود.',
      },
    ],
    source: {
      title: 'David Skok, SaaS metrics, as cited by mrrcanvas',
      url: 'https://mrrcanvas.com/cac-payback-calculator/',
      certainty: 'restated',
    },
    examples: [{ given: { ltv: 480, cac: 160 }, gives: 3 }],
  },
});
