import type { Text } from '../text.ts';

/** Over which days a KPI is computed from facts, counted back from the last day that they have. */
export const factPeriods = {
  last7: { en: 'Last 7 days', fa: '۷ روز گذشته' },
  last28: { en: 'Last 28 days', fa: '۲۸ روز گذشته' },
  last90: { en: 'Last 90 days', fa: '۹۰ روز گذشته' },
  month: { en: 'Last month with data', fa: 'آخرین ماه دارای داده' },
  all: { en: 'All days', fa: 'همهٔ روزها' },
} as const satisfies Readonly<Record<string, Text>>;

export type FactPeriod = keyof typeof factPeriods;
