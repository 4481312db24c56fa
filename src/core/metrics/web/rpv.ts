import { over } from '../../formula/expression.ts';
import { metric } from '../metric.ts';

/** Revenue per visitor: revenue divided by visitors: conversion rate times order value. */
export const rpv = metric({
  fn: 'KPI_RPV',
  name: { en: 'Revenue per visitor', fa: 'درآمد به ازای هر بازدیدکننده' },
  args: {
    revenue: { kind: 'flow', unit: 'money', guide: { en: 'Revenue', fa: 'درآمد' } },
    visitors: { kind: 'flow', unit: 'count', above: 0, guide: { en: 'Visitors', fa: 'تعداد بازدیدکنندگان' } },
  },
  gives: { unit: 'money', shape: 'number' },
  better: 'higher',
  formula: ({ revenue, visitors }) => over(revenue, visitors),
  guide: {
    family: 'web',
    about: {
      en: 'Revenue divided by visitors: conversion rate times order value.',
      fa: 'درآمد تقسیم بر بازدیدکنندگان؛ همان نرخ تبدیل ضرب در ارزش سفارش.',
    },
    source: { title: 'Common usage; no single authority', certainty: 'common usage' },
    examples: [{ given: { revenue: 26_000, visitors: 5000 }, gives: 5.2 }],
  },
});
