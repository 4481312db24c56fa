import { minus, over, power } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Compound growth rate per period (CMGR/CAGR): the steady growth per period that leads from the first value to the last. */
export const cmgr = metric({
  fn: 'KPI_CMGR',
  name: { en: 'Compound growth rate per period (CMGR/CAGR)', fa: 'نرخ رشد مرکب' },
  args: {
    start: { kind: 'level', unit: 'number', above: 0, guide: { en: 'First value', fa: 'مقدار نخست' } },
    end: { kind: 'level', unit: 'number', min: 0, guide: { en: 'Last value', fa: 'مقدار آخر' } },
    periods: {
      kind: 'level',
      unit: 'periods',
      above: 0,
      guide: { en: 'Number of steps: 12 monthly values make 11', fa: 'تعداد گام‌ها: ۱۲ مقدار ماهانه یعنی ۱۱ گام' },
    },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  formula: ({ end, start, periods }) => minus(power(over(end, start), over(1, periods)), 1),
  guide: {
    family: 'revenue_saas',
    synonyms: ['CAGR', 'رشد سالانه'],
    about: {
      en: 'The steady growth per period that leads from the first value to the last.',
      fa: 'نرخ رشد یکنواخت هر دوره که مقدار نخست را به مقدار آخر می‌رساند.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { start: 100, end: 144, periods: 2 }, gives: 0.2 }],
  },
});
