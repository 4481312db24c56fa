import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Traffic growth: change in visits compared with an earlier period. */
export const trafficGrowth = metric({
  fn: 'KPI_TRAFFIC_GROWTH',
  name: { en: 'Traffic growth', fa: 'نرخ رشد ترافیک' },
  args: {
    current: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Visits in this period', fa: 'بازدیدهای این دوره' } },
    previous: {
      kind: 'flow',
      unit: 'count',
      above: 0,
      guide: { en: 'Visits in the period compared with', fa: 'بازدیدهای دورهٔ مقایسه' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ current, previous }) => over(minus(current, previous), previous),
  guide: {
    family: 'web',
    synonyms: ['رشد بازدید سایت', 'visits', 'sessions', 'بازدیدکننده'],
    about: { en: 'Change in visits compared with an earlier period.', fa: 'تغییر بازدیدها نسبت به دورهٔ پیشین.' },
    notes: [
      {
        en: 'A previous of 0 is refused, never shown as 100 %.',
        fa: 'دورهٔ پیشینِ صفر پذیرفته نیست و هرگز رشد ۱۰۰ درصدی نشان داده نمی‌شود.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { current: 13_200, previous: 11_000 }, gives: 0.2 }],
  },
});
