import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Return on ad spend: revenue that ads brought for each unit of ad spend. */
export const roas = metric({
  fn: 'KPI_ROAS',
  name: { en: 'Return on ad spend', fa: 'بازگشت هزینهٔ تبلیغات' },
  args: {
    revenue: {
      kind: 'flow',
      unit: 'money',
      guide: { en: 'Revenue attributed to the ads', fa: 'درآمد منتسب به تبلیغ' },
    },
    adSpend: { kind: 'flow', unit: 'money', above: 0, guide: { en: 'Ad spend', fa: 'هزینهٔ تبلیغ' } },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ revenue, adSpend }) => over(revenue, adSpend),
  guide: {
    family: 'advertising',
    synonyms: ['بازدهی تبلیغات', 'روآس'],
    about: {
      en: 'Revenue that ads brought for each unit of ad spend.',
      fa: 'درآمدی که هر واحد هزینهٔ تبلیغ آورده است.',
    },
    notes: [
      {
        en: '1 is break-even on media only, not profit.',
        fa: 'عدد ۱ فقط هزینهٔ رسانه را برمی‌گرداند و به معنی سود نیست.',
      },
      {
        en: 'Negative revenue (refunds above sales) is legal and gives a negative ratio.',
        fa: 'درآمد منفی (مرجوعی بیشتر از فروش) پذیرفته است و نسبت منفی می‌دهد.',
      },
    ],
    source: {
      title: 'Amazon Ads, Ads Math guide',
      url: 'https://advertising.amazon.com/library/guides/ads-math',
      certainty: 'documented',
    },
    examples: [
      { given: { revenue: 42_000, adSpend: 12_000 }, gives: 3.5 },
      { given: { revenue: -600, adSpend: 1200 }, gives: -0.5 },
    ],
  },
});
