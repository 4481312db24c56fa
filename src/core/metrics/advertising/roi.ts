import { minus, over, plus } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Campaign return on investment: profit of a campaign as a share of everything it cost. */
export const roi = metric({
  fn: 'KPI_ROI',
  name: { en: 'Campaign return on investment', fa: 'بازگشت سرمایهٔ کمپین' },
  args: {
    revenue: {
      kind: 'flow',
      unit: 'money',
      guide: { en: 'Revenue caused by the campaign', fa: 'درآمدی که کمپین ساخته است' },
    },
    adSpend: { kind: 'flow', unit: 'money', min: 0, guide: { en: 'Media cost', fa: 'هزینهٔ رسانه' } },
    cogs: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      default: 0,
      guide: { en: 'Cost of the goods sold', fa: 'بهای کالای فروش‌رفته' },
    },
    otherCost: {
      kind: 'flow',
      unit: 'money',
      min: 0,
      default: 0,
      guide: { en: 'Agency, creative and tools', fa: 'آژانس، تولید محتوا و ابزارها' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ adSpend, cogs, otherCost }) => [{ left: plus(adSpend, cogs, otherCost), must: 'be above', right: 0 }],
  formula: ({ revenue, adSpend, cogs, otherCost }) => {
    const cost = plus(adSpend, cogs, otherCost);
    return over(minus(revenue, cost), cost);
  },
  guide: {
    family: 'advertising',
    synonyms: ['ROMI', 'return on investment', 'آر او آی', 'بازدهی کمپین'],
    about: { en: 'Profit of a campaign as a share of everything it cost.', fa: 'سود کمپین نسبت به همهٔ هزینه‌های آن.' },
    notes: [
      { en: 'With revenue of 0 the result is -1 (-100 %).', fa: 'با درآمد صفر نتیجه ۱− است (منفی ۱۰۰ درصد).' },
      {
        en: 'Leaving cogs out gives the popular but wrong ROI = ROAS - 1.',
        fa: 'اگر بهای کالا را نگذارید، به فرمول رایج ولی نادرستِ ROAS منهای یک می‌رسید.',
      },
    ],
    source: {
      title: 'Google Ads Help, return on investment',
      url: 'https://support.google.com/google-ads/answer/14090',
      certainty: 'documented',
    },
    examples: [
      { given: { revenue: 42_000, adSpend: 12_000, cogs: 16_000, otherCost: 2000 }, gives: 0.4 },
      { given: { revenue: 0, adSpend: 500 }, gives: -1 },
    ],
  },
});
