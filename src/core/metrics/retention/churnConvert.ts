import { minus, over, power } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Convert churn between periods: churn of one period length expressed for another. */
export const churnConvert = metric({
  fn: 'KPI_CHURN_CONVERT',
  name: { en: 'Convert churn between periods', fa: 'تبدیل نرخ ریزش بین دوره‌ها' },
  args: {
    churn: { kind: 'level', unit: 'fraction', min: 0, max: 1, guide: { en: 'Known churn', fa: 'نرخ ریزش معلوم' } },
    fromMonths: {
      kind: 'level',
      unit: 'months',
      above: 0,
      default: 1,
      guide: { en: 'Months the known churn covers', fa: 'دورهٔ نرخ معلوم به ماه' },
    },
    toMonths: {
      kind: 'level',
      unit: 'months',
      above: 0,
      default: 12,
      guide: { en: 'Months wanted', fa: 'دورهٔ خواسته به ماه' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'lower',
  formula: ({ churn, toMonths, fromMonths }) => minus(1, power(minus(1, churn), over(toMonths, fromMonths))),
  guide: {
    family: 'retention',
    about: {
      en: 'Churn of one period length expressed for another.',
      fa: 'نرخ ریزش یک دوره که برای دوره‌ای با طول دیگر بیان شده است.',
    },
    notes: [
      {
        en: 'Multiplying a monthly churn by 12 is wrong: 5 % a month is 46.0 % a year, not 60 %.',
        fa: 'ضرب ریزش ماهانه در ۱۲ نادرست است: ۵٪ در ماه ۴۶٪ در سال است، نه ۶۰٪.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      { given: { churn: 0.05 }, gives: 0.459639912337 },
      { given: { churn: 0.19, fromMonths: 12, toMonths: 6 }, gives: 0.1 },
    ],
  },
});
