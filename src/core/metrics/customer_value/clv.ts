import { over, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** CLV, margin over churn: margin a customer brings per period, divided by churn. */
export const clv = metric({
  fn: 'KPI_CLV',
  name: { en: 'CLV, margin over churn', fa: 'ارزش طول عمر مشتری (CLV)' },
  args: {
    arpu: {
      kind: 'level',
      unit: 'money',
      min: 0,
      guide: { en: 'Revenue per customer and period', fa: 'درآمد هر مشتری در هر دوره' },
    },
    churn: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      max: 1,
      guide: { en: 'Churn in the same period', fa: 'نرخ ریزش در همان دوره' },
    },
    margin: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      default: 1,
      guide: { en: 'Gross margin', fa: 'حاشیهٔ سود ناخالص' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ arpu, margin, churn }) => over(times(arpu, margin), churn),
  guide: {
    family: 'customer_value',
    synonyms: ['LTV', 'customer lifetime value', 'ارزش مشتری'],
    about: { en: 'Margin a customer brings per period, divided by churn.', fa: 'سود هر دورهٔ مشتری تقسیم بر نرخ ریزش.' },
    notes: [
      {
        en: 'A churn of 0 gives no bound to the lifetime and is refused: cap the lifetime instead.',
        fa: 'با ریزش صفر، ارزش طول عمر کران ندارد؛ برای طول عمر سقفی در نظر بگیرید.',
      },
    ],
    source: {
      title: 'Lifetime as 1/churn; joysubscription, how is LTV calculated',
      url: 'https://www.joysubscription.com/glossary/how-is-ltv-calculated',
      certainty: 'restated',
    },
    examples: [{ given: { arpu: 30, churn: 0.05, margin: 0.8 }, gives: 480 }],
  },
});
