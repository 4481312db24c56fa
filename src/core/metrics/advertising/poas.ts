import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Profit on ad spend: gross profit that ads brought for each unit of ad spend. */
export const poas = metric({
  fn: 'KPI_POAS',
  name: { en: 'Profit on ad spend', fa: 'سود به ازای هزینهٔ تبلیغات' },
  args: {
    revenue: {
      kind: 'flow',
      unit: 'money',
      guide: { en: 'Revenue attributed to the ads', fa: 'درآمد منتسب به تبلیغ' },
    },
    variableCost: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      guide: {
        en: 'Goods, shipping, fees and returns of those sales',
        fa: 'بهای کالا، ارسال، کارمزد و مرجوعی همان فروش‌ها',
      },
    },
    adSpend: { kind: 'flow', unit: 'money', above: 0, guide: { en: 'Ad spend', fa: 'هزینهٔ تبلیغ' } },
  },
  gives: { unit: 'ratio', shape: 'number' },
  better: 'higher',
  formula: ({ revenue, variableCost, adSpend }) => over(minus(revenue, variableCost), adSpend),
  guide: {
    family: 'advertising',
    synonyms: ['ad profit', 'سود تبلیغات'],
    about: {
      en: 'Gross profit that ads brought for each unit of ad spend.',
      fa: 'سود ناخالصی که هر واحد هزینهٔ تبلیغ آورده است.',
    },
    notes: [
      {
        en: 'Above 1 means profit after media; a negative result is legal.',
        fa: 'بالاتر از ۱ یعنی سود پس از هزینهٔ رسانه؛ نتیجهٔ منفی پذیرفته است.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { revenue: 42_000, variableCost: 24_000, adSpend: 12_000 }, gives: 1.5 }],
  },
});
