import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Cash runway: months until the cash is gone at the present burn. */
export const runway = metric({
  fn: 'KPI_RUNWAY',
  name: { en: 'Cash runway', fa: 'ماه‌های باقی‌ماندهٔ نقدینگی' },
  args: {
    cash: { kind: 'level', unit: 'money', min: 0, guide: { en: 'Cash in hand', fa: 'موجودی نقد' } },
    netBurn: {
      kind: 'level',
      unit: 'money',
      above: 0,
      guide: { en: 'Net burn per month', fa: 'سوخت خالص سرمایه در ماه' },
    },
  },
  gives: { unit: 'months', shape: 'number' },
  better: 'higher',
  formula: ({ cash, netBurn }) => over(cash, netBurn),
  guide: {
    family: 'unit_economics',
    synonyms: ['burn rate', 'نرخ سوخت نقدینگی', 'cash', 'نقدینگی', 'ران وی'],
    about: {
      en: 'Months until the cash is gone at the present burn.',
      fa: 'ماه‌هایی که با سوخت فعلی تا پایان نقدینگی مانده است.',
    },
    notes: [
      {
        en: 'A burn of 0 or less is refused: no cash is burning.',
        fa: 'سوخت صفر یا کمتر پذیرفته نیست: نقدینگی کم نمی‌شود.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { cash: 900_000, netBurn: 75_000 }, gives: 12 }],
  },
});
