import { plus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Rule of 40: growth rate plus profit margin; 40 % or more is healthy. */
export const ruleOf40 = metric({
  fn: 'KPI_RULE_OF_40',
  name: { en: 'Rule of 40', fa: 'قاعدهٔ ۴۰' },
  args: {
    growth: {
      kind: 'level',
      unit: 'fraction',
      min: -5,
      max: 5,
      guide: { en: 'Yearly revenue growth', fa: 'رشد سالانهٔ درآمد' },
    },
    margin: {
      kind: 'level',
      unit: 'fraction',
      min: -5,
      max: 5,
      guide: { en: 'EBITDA or free-cash-flow margin', fa: 'حاشیهٔ سود EBITDA یا جریان نقد آزاد' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ growth, margin }) => plus(growth, margin),
  guide: {
    family: 'unit_economics',
    about: {
      en: 'Growth rate plus profit margin; 40 % or more is healthy.',
      fa: 'نرخ رشد به‌علاوهٔ حاشیهٔ سود؛ ۴۰ درصد و بیشتر خوب است.',
    },
    notes: [{ en: 'Negative values are legal.', fa: 'مقدار منفی پذیرفته است.' }],
    source: {
      title: 'Brad Feld 2015, rule of 40; financeband',
      url: 'https://financeband.com/what-is-the-rule-of-40-and-magic-number',
      certainty: 'restated',
    },
    examples: [{ given: { growth: 0.35, margin: 0.1 }, gives: 0.45 }],
  },
});
