import type { Stream } from '../connector.ts';
import type { WeekdoneConfig } from './fields.ts';
import * as request from './request.ts';
import { goalRows } from './rows.ts';
import { weekdoneVerdict } from './verdict.ts';

/** How objectives, key results and KPIs stand, once a day: Weekdone keeps no series of them. */
export const goals: Stream<WeekdoneConfig> = {
  label: { en: 'Objectives, key results and KPIs', fa: 'هدف‌ها، نتیجه‌های کلیدی و شاخص‌ها' },
  grain: 'snapshot',
  slice: 'none',
  lookbackDays: 0,
  // Its limits are not published.
  limits: { perMinute: 60 },
  request: (_, { from }, cursor) => request.list(cursor, from),
  page: (_answer, _asked, cursor) => request.nextList(cursor),
  rows: goalRows,
  classify: weekdoneVerdict,
};
