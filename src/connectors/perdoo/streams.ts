import type { Stream } from '../connector.ts';
import { verdict } from './errors.ts';
import type { PerdooConfig } from './fields.ts';
import * as request from './request.ts';
import { goalRows } from './rows.ts';

/** How objectives and key results stand, once a day: Perdoo’s history of them is not asked for. */
export const goals: Stream<PerdooConfig> = {
  label: { en: 'Objectives and key results', fa: 'هدف‌ها و نتیجه‌های کلیدی' },
  grain: 'snapshot',
  slice: 'none',
  lookbackDays: 0,
  // Perdoo publishes none.
  limits: {},
  request: (config, _slice, cursor) => request.page(config, cursor),
  page: request.nextPage,
  rows: goalRows,
  classify: verdict,
};
