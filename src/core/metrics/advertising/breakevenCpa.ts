import { minus, times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Break-even CPA: the most you can pay for one order before it loses money. */
export const breakevenCpa = metric({
  fn: 'KPI_BREAKEVEN_CPA',
  name: { en: 'Break-even CPA', fa: 'بیشینهٔ هزینهٔ جذب در نقطهٔ سربه‌سر' },
  args: {
    aov: { kind: 'level', unit: 'money', min: 0, guide: { en: 'Average order value', fa: 'میانگین ارزش سفارش' } },
    margin: { kind: 'level', unit: 'fraction', min: 0, max: 1, guide: { en: 'Gross margin', fa: 'حاشیهٔ سود ناخالص' } },
    variableCost: {
      kind: 'level',
      unit: 'money',
      min: 0,
      default: 0,
      guide: { en: 'Other variable cost of one order', fa: 'هزینهٔ متغیر دیگر برای هر سفارش' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ aov, margin, variableCost }) => minus(times(aov, margin), variableCost),
  guide: {
    family: 'advertising',
    synonyms: ['break even', 'سر به سر'],
    about: {
      en: 'The most you can pay for one order before it loses money.',
      fa: 'بیشترین مبلغی که می‌توانید برای یک سفارش بپردازید و زیان نکنید.',
    },
    notes: [
      {
        en: 'A negative result is legal: the product cannot be advertised at a profit.',
        fa: 'نتیجهٔ منفی پذیرفته است: این کالا را نمی‌شود با سود تبلیغ کرد.',
      },
    ],
    source: {
      title: 'Unit economics guide, ecomsignal',
      url: 'https://www.ecomsignal.io/guides/unit-economics-guide',
      certainty: 'restated',
    },
    examples: [
      { given: { aov: 80, margin: 0.45, variableCost: 6 }, gives: 30 },
      { given: { aov: 40, margin: 0.2, variableCost: 10 }, gives: -2 },
    ],
  },
});
