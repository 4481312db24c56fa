import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Expected customer lifetime: periods a customer stays on average: one over churn. */
export const lifetime = metric({
  fn: 'KPI_LIFETIME',
  name: { en: 'Expected customer lifetime', fa: 'طول عمر مورد انتظار مشتری' },
  args: {
    churn: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      max: 1,
      guide: { en: 'Churn per period', fa: 'نرخ ریزش در هر دوره' },
    },
  },
  gives: { unit: 'periods', shape: 'number' },
  better: 'higher',
  formula: ({ churn }) => over(1, churn),
  guide: {
    family: 'retention',
    synonyms: ['عمر مشتری'],
    about: {
      en: 'Periods a customer stays on average: one over churn.',
      fa: 'تعداد دوره‌هایی که مشتری به طور میانگین می‌ماند؛ یک تقسیم بر نرخ ریزش.',
    },
    notes: [
      {
        en: 'A churn of 0 means an endless life and is refused: cap it.',
        fa: 'ریزش صفر یعنی عمر بی‌پایان و پذیرفته نیست؛ برای آن سقفی در نظر بگیرید.',
      },
    ],
    source: {
      title: 'Lifetime as 1/churn; joysubscription, how is LTV calculated',
      url: 'https://www.joysubscription.com/glossary/how-is-ltv-calculated',
      certainty: 'restated',
    },
    examples: [{ given: { churn: 0.05 }, gives: 20 }],
  },
});
