import { is, minus, over, plus, times, when } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Discounted CLV (retention model): present value of a customer who stays with a given chance each period. */
export const clvDcf = metric({
  fn: 'KPI_CLV_DCF',
  name: { en: 'Discounted CLV (retention model)', fa: 'ارزش طول عمر مشتری (جریان نقدی تنزیل‌شده)' },
  args: {
    margin: { kind: 'level', unit: 'money', guide: { en: 'Net margin per period', fa: 'سود خالص هر دوره' } },
    retention: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      guide: { en: 'Chance to stay, per period', fa: 'احتمال ماندن در هر دوره' },
    },
    discount: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      guide: { en: 'Discount rate per period', fa: 'نرخ تنزیل هر دوره' },
    },
    timing: {
      kind: 'option',
      unit: 'word',
      words: {
        end: { en: 'At the end of each period', fa: 'پایان هر دوره' },
        start: { en: 'At the start of each period', fa: 'آغاز هر دوره' },
      },
      default: 'end',
      guide: {
        en: 'First margin at the end or at the start of the first period',
        fa: 'نخستین سود در پایان دوره یا در آغاز آن',
      },
    },
    acquisitionCost: {
      kind: 'level',
      unit: 'money',
      min: 0,
      default: 0,
      guide: { en: 'Cost to win the customer, deducted once', fa: 'هزینهٔ جذب که یک بار کم می‌شود' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  checks: ({ discount, retention }) => [{ left: minus(plus(1, discount), retention), must: 'be above', right: 0 }],
  formula: ({ timing, margin, discount, retention, acquisitionCost }) =>
    minus(
      when(
        is(timing, 'start'),
        over(times(margin, plus(1, discount)), minus(plus(1, discount), retention)),
        over(times(margin, retention), minus(plus(1, discount), retention)),
      ),
      acquisitionCost,
    ),
  guide: {
    family: 'customer_value',
    synonyms: ['LTV'],
    about: {
      en: 'Present value of a customer who stays with a given chance each period.',
      fa: 'ارزش فعلی مشتری‌ای که هر دوره با احتمالی معین می‌ماند.',
    },
    notes: [
      {
        en: 'The two timings differ by exactly one margin.',
        fa: 'دو زمان‌بندی دقیقاً به اندازهٔ یک حاشیهٔ سود فرق دارند.',
      },
    ],
    source: {
      title: 'Gupta and Lehmann; Farris et al.: m*r/(1+d-r), and the start-of-period form of UVA Darden',
      url: 'https://globalmesh.link/blog/clv',
      certainty: 'restated',
    },
    examples: [
      { given: { margin: 100, retention: 0.8, discount: 0.1 }, gives: 266.666666667 },
      {
        given: { margin: 100, retention: 0.8, discount: 0.1, timing: 'start', acquisitionCost: 50 },
        gives: 316.666666667,
      },
    ],
  },
});
