import type { Language, Text } from '../text.ts';

/** What a key result is counted in, as people read it. */
export interface KeyResultUnit extends Text {
  /** How its numbers look in a cell; `0.15` is shown as 15%. */
  readonly format: string;
}

const WHOLE = '#,##0';
const ONE_DECIMAL = '#,##0.0';
const PERCENT = '0.0%';

export const keyResultUnits = {
  percent: { en: '%', fa: 'درصد', format: PERCENT },
  percent_growth: { en: '% growth', fa: 'درصد رشد', format: PERCENT },
  percent_lift: { en: '% lift', fa: 'درصد بهبود', format: PERCENT },
  percent_of_budget: { en: '% of budget', fa: 'درصد بودجه', format: PERCENT },
  times: { en: 'x', fa: 'برابر', format: ONE_DECIMAL },
  ratio: { en: 'ratio', fa: 'نسبت', format: '0.00' },
  points: { en: 'points', fa: 'امتیاز', format: ONE_DECIMAL },
  rank: { en: 'rank', fa: 'رتبه', format: ONE_DECIMAL },
  yes_no: { en: 'yes/no', fa: 'بله یا خیر', format: '0' },
  toman: { en: 'toman', fa: 'تومان', format: WHOLE },
  million_toman: { en: 'M toman', fa: 'میلیون تومان', format: ONE_DECIMAL },
  million_toman_per_day: { en: 'M toman/day', fa: 'میلیون تومان در روز', format: ONE_DECIMAL },
  days: { en: 'days', fa: 'روز', format: WHOLE },
  months: { en: 'months', fa: 'ماه', format: ONE_DECIMAL },
  seconds: { en: 'seconds', fa: 'ثانیه', format: WHOLE },
  steps: { en: 'steps', fa: 'مرحله', format: WHOLE },
  clicks_per_month: { en: 'clicks/month', fa: 'کلیک در ماه', format: WHOLE },
  sessions_per_month: { en: 'sessions/month', fa: 'نشست در ماه', format: WHOLE },
  customers: { en: 'customers', fa: 'مشتری', format: WHOLE },
  leads: { en: 'leads', fa: 'سرنخ', format: WHOLE },
  orders: { en: 'orders', fa: 'سفارش', format: WHOLE },
  interviews: { en: 'interviews', fa: 'مصاحبه', format: WHOLE },
  tests: { en: 'tests', fa: 'آزمون', format: WHOLE },
  articles: { en: 'articles', fa: 'مقاله', format: WHOLE },
  journeys: { en: 'journeys', fa: 'سناریو', format: WHOLE },
  shares_per_post: { en: 'shares/post', fa: 'بازنشر هر پست', format: WHOLE },
} as const satisfies Record<string, KeyResultUnit>;

export type KeyResultUnitId = keyof typeof keyResultUnits;

/** Whether a unit counts whole things, of which one is one: customers, articles. */
export function countsThings(unit: KeyResultUnitId): boolean {
  return keyResultUnits[unit].format === WHOLE;
}

/** Units that stand in the number format already, or before the number. */
const SAID_BY_FORMAT = /%|^yes\/no$|^ratio$/;

/** How a number of that unit looks in a cell, its unit in words behind it: `1,200 customers`. */
export function unitFormat(unit: KeyResultUnitId, language: Language): string {
  const { format, en, [language]: words } = keyResultUnits[unit];
  return SAID_BY_FORMAT.test(en) ? format : `${format}" ${words}"`;
}
