import { times } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Simple CLV (order based): order value times orders per year times years, times the margin. */
export const clvSimple = metric({
  fn: 'KPI_CLV_SIMPLE',
  name: { en: 'Simple CLV (order based)', fa: 'ارزش طول عمر مشتری (ساده)' },
  args: {
    aov: { kind: 'level', unit: 'money', min: 0, guide: { en: 'Average order value', fa: 'میانگین ارزش سفارش' } },
    frequency: { kind: 'level', unit: 'count', min: 0, guide: { en: 'Orders per year', fa: 'سفارش در هر سال' } },
    years: {
      kind: 'level',
      unit: 'years',
      min: 0,
      guide: { en: 'Expected lifespan in years', fa: 'طول عمر مورد انتظار به سال' },
    },
    margin: {
      kind: 'level',
      unit: 'fraction',
      min: 0,
      max: 1,
      default: 1,
      guide: { en: 'Margin; 1 gives revenue, not profit', fa: 'حاشیهٔ سود؛ عدد ۱ یعنی درآمد، نه سود' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ aov, frequency, years, margin }) => times(aov, frequency, years, margin),
  guide: {
    family: 'customer_value',
    synonyms: ['LTV'],
    about: {
      en: 'Order value times orders per year times years, times the margin.',
      fa: 'ارزش سفارش ضرب در سفارش‌های هر سال، سال‌ها و حاشیهٔ سود.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [
      { given: { aov: 60, frequency: 4, years: 3, margin: 0.5 }, gives: 360 },
      { given: { aov: 60, frequency: 4, years: 3 }, gives: 720 },
    ],
  },
});
