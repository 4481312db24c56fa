import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Share of voice: the share of all mentions or ad spend in the market that is yours. */
export const sov = metric({
  fn: 'KPI_SOV',
  name: { en: 'Share of voice', fa: 'سهم صدای برند' },
  args: {
    brand: {
      kind: 'flow',
      unit: 'number',
      min: 0,
      guide: { en: 'Mentions or spend of the brand', fa: 'یادکردها یا هزینهٔ برند شما' },
    },
    marketTotal: {
      kind: 'flow',
      unit: 'number',
      above: 0,
      guide: {
        en: 'The same for the whole market, the brand included',
        fa: 'همان عدد برای کل بازار، با احتساب برند شما',
      },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ brand, marketTotal }) => [{ left: brand, must: 'not be above', right: marketTotal }],
  formula: ({ brand, marketTotal }) => over(brand, marketTotal),
  guide: {
    family: 'advertising',
    synonyms: ['brand mentions', 'شنود شبکه‌های اجتماعی'],
    about: {
      en: 'The share of all mentions or ad spend in the market that is yours.',
      fa: 'سهم شما از همهٔ یادکردها یا هزینهٔ تبلیغ بازار.',
    },
    source: { title: 'Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics', certainty: 'textbook' },
    examples: [{ given: { brand: 180, marketTotal: 1200 }, gives: 0.15 }],
  },
});
