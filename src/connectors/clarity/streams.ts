import { classify } from '../classify.ts';
import type { Stream } from '../connector.ts';
import type { ClarityConfig } from './fields.ts';
import { clarityUrl } from './request.ts';
import { clarityRows } from './rows.ts';

/** What visitors did in the last 24 hours. */
export const liveInsights: Stream<ClarityConfig> = {
  label: { en: 'Visits and frustration signals', fa: 'بازدیدها و نشانه‌های کلافگی' },
  grain: 'snapshot',
  slice: 'none',
  lookbackDays: 0,
  limits: { perDay: 10 },
  request: ({ dimension }) => ({ method: 'GET', url: clarityUrl(dimension) }),
  page: () => null,
  rows: clarityRows,
  // 403 is what a wrong project token gets.
  classify: (answer) => (answer.status === 403 ? 'auth' : classify(answer)),
};
