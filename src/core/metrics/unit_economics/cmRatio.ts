import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Contribution margin ratio: share of revenue left after all variable costs. */
export const cmRatio = metric({
  fn: 'KPI_CM_RATIO',
  name: { en: 'Contribution margin ratio', fa: 'نسبت حاشیهٔ مشارکت' },
  args: {
    revenue: { kind: 'flow', unit: 'money', above: 0, guide: { en: 'Revenue', fa: 'درآمد' } },
    variableCosts: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: { en: 'All variable costs', fa: 'همهٔ هزینه‌های متغیر' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ revenue, variableCosts }) => over(minus(revenue, variableCosts), revenue),
  guide: {
    family: 'unit_economics',
    synonyms: ['profit margin', 'حاشیه سود'],
    about: {
      en: 'Share of revenue left after all variable costs.',
      fa: 'سهمی از درآمد که پس از هزینه‌های متغیر می‌ماند.',
    },
    source: {
      title: 'Unit economics guide, ecomsignal',
      url: 'https://www.ecomsignal.io/guides/unit-economics-guide',
      certainty: 'restated',
    },
    examples: [{ given: { revenue: 80, variableCosts: 44 }, gives: 0.45 }],
  },
});
