import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Marketing efficiency ratio (blended ROAS): all revenue for each unit of all marketing spend. */
export const mer = metric({
  fn: 'KPI_MER',
  name: { en: 'Marketing efficiency ratio (blended ROAS)', fa: 'نسبت کارایی بازاریابی' },
  args: {
    totalRevenue: { kind: 'flow', unit: 'money', guide: { en: 'All revenue', fa: 'کل درآمد' } },
    totalSpend: {
      kind: 'flow',
      unit: 'money',
      above: 0,
      guide: { en: 'All marketing spend', fa: 'کل هزینهٔ بازاریابی' },
    },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ totalRevenue, totalSpend }) => over(totalRevenue, totalSpend),
  guide: {
    family: 'advertising',
    about: {
      en: 'All revenue for each unit of all marketing spend.',
      fa: 'کل درآمد به ازای هر واحد از کل هزینهٔ بازاریابی.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { totalRevenue: 210_000, totalSpend: 50_000 }, gives: 4.2 }],
  },
});
