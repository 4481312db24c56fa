import { classify } from '../classify.ts';
import type { Answer, Cursor, Stream } from '../connector.ts';
import { asObject } from '../json.ts';
import type { ClickUpConfig } from './fields.ts';
import { listedGoals } from './goals.ts';
import * as request from './request.ts';
import { targetRows } from './rows.ts';

/** How targets stand, once a day: ClickUp keeps no series of them. The list comes first, then goal by goal. */
export const goals: Stream<ClickUpConfig> = {
  label: { en: 'Goals and targets', fa: 'هدف‌ها و تارگت‌ها' },
  grain: 'snapshot',
  slice: 'none',
  lookbackDays: 0,
  limits: { perMinute: 100 },
  request: ({ workspace }, _slice, cursor) => {
    const [id] = idsLeft(cursor);
    return id === undefined ? request.goals(workspace) : request.goal(id);
  },
  page(answer, _asked, cursor) {
    const left = cursor === undefined ? idsIn(answer) : idsLeft(cursor).slice(1);
    return left.length === 0 ? null : left.join(' ');
  },
  rows: (answer, context) => (context.cursor === undefined ? [] : targetRows(answer, context)),
  classify,
};

function idsLeft(cursor: Cursor | undefined): string[] {
  return String(cursor ?? '')
    .split(' ')
    .filter(Boolean);
}

function idsIn(answer: Answer): string[] {
  return asObject(answer.body).goals === undefined ? [] : listedGoals(answer).map(({ id }) => id);
}
