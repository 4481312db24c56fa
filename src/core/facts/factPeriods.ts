import type { Text } from '../text.ts';

/** Over which days a KPI is computed from facts, counted back from the last day that they have. */
export const factPeriods = {
  last7: { en: 'Last 7 days of data', fa: '۷ روز آخر داده' },
  last28: { en: 'Last 28 days of data', fa: '۲۸ روز آخر داده' },
  last90: { en: 'Last 90 days of data', fa: '۹۰ روز آخر داده' },
  month: { en: 'Last month with data', fa: 'آخرین ماه دارای داده' },
  all: { en: 'All days', fa: 'همهٔ روزها' },
} as const satisfies Readonly<Record<string, Text>>;

/** What stands in place of the days where a source tells how things are, or of its own last days. */
export const withoutPeriod = {
  snapshot: { en: 'latest state', fa: 'آخرین وضعیت' },
  window: { en: 'latest window', fa: 'آخرین بازه' },
} as const satisfies Readonly<Record<string, Text>>;

export type FactPeriod = keyof typeof factPeriods;
