import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Period-over-period growth: change of a value compared with an earlier one. */
export const growth = metric({
  fn: 'KPI_GROWTH',
  name: { en: 'Period-over-period growth', fa: 'نرخ رشد دوره‌ای' },
  args: {
    current: { kind: 'level', unit: 'number', guide: { en: 'Value now', fa: 'مقدار فعلی' } },
    previous: { kind: 'level', unit: 'number', above: 0, guide: { en: 'Value before', fa: 'مقدار پیشین' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ current, previous }) => over(minus(current, previous), previous),
  guide: {
    family: 'revenue_saas',
    synonyms: ['MoM', 'YoY', 'ماه به ماه', 'سال به سال', 'percent change', 'رشد ماهانه', 'درصد تغییر', 'رشد فروش'],
    about: { en: 'Change of a value compared with an earlier one.', fa: 'تغییر یک مقدار نسبت به مقدار پیشین آن.' },
    notes: [
      {
        en: 'A negative base is refused: a percentage of it misleads.',
        fa: 'مبنای منفی پذیرفته نیست، چون درصد آن گمراه‌کننده است.',
      },
      {
        en: 'Ranges spill row by row, so =KPI_GROWTH(C3:C14; C2:C13) is a column of monthly growth.',
        fa: 'بازه‌ها ردیف به ردیف حساب می‌شوند؛ پس =KPI_GROWTH(C3:C14; C2:C13) ستونی از رشد ماهانه است.',
      },
    ],
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      { given: { current: 115, previous: 100 }, gives: 0.15 },
      { given: { current: [110, 99], previous: [100, 110] }, gives: [0.1, -0.1] },
    ],
  },
});
