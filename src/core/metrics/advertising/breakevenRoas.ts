import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Break-even ROAS: the ROAS at which an ad neither earns nor loses money. */
export const breakevenRoas = metric({
  fn: 'KPI_BREAKEVEN_ROAS',
  name: { en: 'Break-even ROAS', fa: 'بازگشت تبلیغات در نقطهٔ سربه‌سر' },
  args: {
    margin: {
      kind: 'level',
      unit: 'fraction',
      above: 0,
      max: 1,
      guide: { en: 'Contribution margin before ads', fa: 'حاشیهٔ مشارکت پیش از تبلیغ' },
    },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'lower',
  formula: ({ margin }) => over(1, margin),
  guide: {
    family: 'advertising',
    synonyms: ['break even', 'سر به سر'],
    about: {
      en: 'The ROAS at which an ad neither earns nor loses money.',
      fa: 'بازگشت تبلیغی که در آن نه سود می‌کنید و نه زیان.',
    },
    source: {
      title: 'Amazon Ads, Ads Math guide',
      url: 'https://advertising.amazon.com/library/guides/ads-math',
      certainty: 'documented',
    },
    examples: [{ given: { margin: 0.4 }, gives: 2.5 }],
  },
});
