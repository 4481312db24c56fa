import { minus, over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Relative lift: how much better B converts than A, relative to A. */
export const abLift = metric({
  fn: 'KPI_AB_LIFT',
  name: { en: 'Relative lift', fa: 'بهبود نسبی' },
  args: {
    convA: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Conversions of A', fa: 'تبدیل‌های نسخهٔ A' } },
    nA: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Visitors of A', fa: 'بازدیدکنندگان نسخهٔ A' } },
    convB: { kind: 'flow', unit: 'count', min: 0, guide: { en: 'Conversions of B', fa: 'تبدیل‌های نسخهٔ B' } },
    nB: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Visitors of B', fa: 'بازدیدکنندگان نسخهٔ B' } },
  },
  gives: { unit: 'fraction', shape: 'number' },
  better: 'higher',
  checks: ({ convA, nA, convB, nB }) => [
    { left: convA, must: 'not be above', right: nA },
    { left: convB, must: 'not be above', right: nB },
  ],
  formula: ({ convB, nB, convA, nA }) => over(minus(over(convB, nB), over(convA, nA)), over(convA, nA)),
  guide: {
    family: 'experimentation',
    synonyms: ['split test', 'تست A/B'],
    about: { en: 'How much better B converts than A, relative to A.', fa: 'نرخ تبدیل B نسبت به A چقدر بهتر است.' },
    source: {
      title: 'Two-proportion z test: NIST/SEMATECH handbook; statsmodels proportions_ztest',
      url: 'https://www.geratools.com/ab-test-significance-calculator',
      certainty: 'restated',
    },
    examples: [{ given: { convA: 120, nA: 1000, convB: 150, nB: 1000 }, gives: 0.25 }],
  },
});
