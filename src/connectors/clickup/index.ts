import { connector } from '../connector.ts';
import { type ClickUpConfig, clickUpFields } from './fields.ts';
import { clickUpGoals } from './goals.ts';
import { me } from './request.ts';
import { goals } from './streams.ts';

/** ClickUp: the numbers of its targets, and the goals themselves. */
export const clickUp = connector<ClickUpConfig>({
  id: 'clickup',
  label: { en: 'ClickUp', fa: 'کلیک‌آپ' },
  auth: { kind: 'header', name: 'Authorization', field: 'token' },
  hosts: ['api.clickup.com'],
  fields: clickUpFields,
  streams: { goals },
  goals: clickUpGoals,
  test: me,
  account: ({ workspace }) => workspace,
});
