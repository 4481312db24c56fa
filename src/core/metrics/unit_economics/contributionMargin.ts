import { minus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Contribution margin: revenue left after all variable costs. */
export const contributionMargin = metric({
  fn: 'KPI_CONTRIBUTION_MARGIN',
  name: { en: 'Contribution margin', fa: 'حاشیهٔ مشارکت' },
  args: {
    revenue: { kind: 'flow', unit: 'money', guide: { en: 'Revenue or price', fa: 'درآمد یا قیمت' } },
    variableCosts: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'All variable costs', fa: 'همهٔ هزینه‌های متغیر' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ revenue, variableCosts }) => minus(revenue, variableCosts),
  guide: {
    family: 'unit_economics',
    synonyms: ['سود هر سفارش', 'profit per order', 'unit economics'],
    about: { en: 'Revenue left after all variable costs.', fa: 'آنچه پس از هزینه‌های متغیر از درآمد می‌ماند.' },
    notes: [{ en: 'A negative result is legal.', fa: 'نتیجهٔ منفی پذیرفته است.' }],
    source: {
      title: 'Unit economics guide, ecomsignal',
      url: 'https://www.ecomsignal.io/guides/unit-economics-guide',
      certainty: 'restated',
    },
    examples: [{ given: { revenue: 80, variableCosts: [30, 8, 6] }, gives: 36 }],
  },
});
