import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Market share: own sales as a share of the whole market. */
export const marketShare = metric({
  fn: 'KPI_MARKET_SHARE',
  name: { en: 'Market share', fa: 'سهم بازار' },
  args: {
    own: { kind: 'flow', unit: 'number', min: 0, guide: { en: 'Own sales', fa: 'فروش خودتان' } },
    market: {
      kind: 'flow',
      unit: 'number',
      above: 0,
      guide: { en: 'Sales of the whole market, the own included', fa: 'فروش کل بازار، با احتساب فروش خودتان' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ own, market }) => [{ left: own, must: 'not be above', right: market }],
  formula: ({ own, market }) => over(own, market),
  guide: {
    family: 'revenue_saas',
    about: { en: 'Own sales as a share of the whole market.', fa: 'فروش شما نسبت به فروش کل بازار.' },
    source: { title: 'Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics', certainty: 'textbook' },
    examples: [{ given: { own: 60, market: 1000 }, gives: 0.06 }],
  },
});
