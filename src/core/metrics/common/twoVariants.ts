import { type Argument, type Expression, over, plus } from '../../formula/expression.ts';
import type { Check } from '../../functions/sheetFunction.ts';

/** What the tests of two variants take. */
export const twoVariants = {
  convA: {
    kind: 'flow',
    unit: 'count',
    min: 0,
    guide: { en: 'Conversions of A', fa: 'تبدیل‌های نسخهٔ A' },
  },
  nA: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Visitors of A', fa: 'بازدیدکنندگان نسخهٔ A' } },
  convB: {
    kind: 'flow',
    unit: 'count',
    min: 0,
    guide: { en: 'Conversions of B', fa: 'تبدیل‌های نسخهٔ B' },
  },
  nB: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Visitors of B', fa: 'بازدیدکنندگان نسخهٔ B' } },
} as const;

type Variants = Readonly<Record<keyof typeof twoVariants, Argument>>;

/** Nobody converts without a visit. */
export function variantChecks({ convA, nA, convB, nB }: Variants): Check[] {
  return [
    { left: convA, must: 'not be above', right: nA },
    { left: convB, must: 'not be above', right: nB },
  ];
}

/** Where all or none convert, no variance is left to judge a difference by. */
export function pooledRateChecks({ convA, nA, convB, nB }: Variants): Check[] {
  const pooled: Expression = over(plus(convA, convB), plus(nA, nB));
  return [
    {
      left: pooled,
      must: 'be above',
      right: 0,
      hint: { en: 'neither variant has a conversion', fa: 'هیچ نسخه‌ای تبدیل ندارد' },
    },
    {
      left: pooled,
      must: 'be below',
      right: 1,
      hint: { en: 'every visitor of both variants converted', fa: 'همهٔ بازدیدکنندگان هر دو نسخه تبدیل شده‌اند' },
    },
  ];
}

/** The columns of an interval. */
export const intervalColumns = [
  { en: 'Low', fa: 'کران پایین', unit: 'fraction' },
  { en: 'High', fa: 'کران بالا', unit: 'fraction' },
] as const;

export const twoProportionTest = {
  title: 'Two-proportion z test: NIST/SEMATECH handbook; statsmodels proportions_ztest',
  url: 'https://www.geratools.com/ab-test-significance-calculator',
  certainty: 'restated',
} as const;
