import { classify } from '../classify.ts';
import type { Stream } from '../connector.ts';
import type { AsanaConfig } from './fields.ts';
import * as request from './request.ts';
import { goalRows } from './rows.ts';

/** How goals stand, once a day: Asana keeps no series of them. */
export const goals: Stream<AsanaConfig> = {
  label: { en: 'Goals and key results', fa: 'هدف‌ها و نتیجه‌های کلیدی' },
  grain: 'snapshot',
  slice: 'none',
  lookbackDays: 0,
  limits: { perMinute: 150 },
  request: ({ workspace }, _slice, cursor) => request.goals(workspace, cursor),
  page: request.nextPage,
  rows: goalRows,
  classify,
};
