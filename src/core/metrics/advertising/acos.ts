import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Advertising cost of sales: ad spend as a share of the revenue it brought; the inverse of ROAS. */
export const acos = metric({
  fn: 'KPI_ACOS',
  name: { en: 'Advertising cost of sales', fa: 'نسبت هزینهٔ تبلیغات به فروش' },
  args: {
    adSpend: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Ad spend', fa: 'هزینهٔ تبلیغ' } },
    revenue: {
      kind: 'flow',
      unit: 'money',
      above: 0,
      guide: { en: 'Revenue attributed to the ads', fa: 'درآمد منتسب به تبلیغ' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  formula: ({ adSpend, revenue }) => over(adSpend, revenue),
  guide: {
    family: 'advertising',
    synonyms: ['Amazon ads', 'نسبت هزینه به فروش'],
    about: {
      en: 'Ad spend as a share of the revenue it brought; the inverse of ROAS.',
      fa: 'سهم هزینهٔ تبلیغ از درآمدی که آورده است؛ وارون ROAS.',
    },
    source: {
      title: 'Amazon Ads, Ads Math guide',
      url: 'https://advertising.amazon.com/library/guides/ads-math',
      certainty: 'documented',
    },
    examples: [{ given: { adSpend: 12_000, revenue: 48_000 }, gives: 0.25 }],
  },
});
