import { connector } from '../connector.ts';
import { type AsanaConfig, asanaFields } from './fields.ts';
import { asanaGoals } from './goals.ts';
import { me } from './request.ts';
import { goals } from './streams.ts';

/** Asana: the numbers of its goals, and the goals themselves. */
export const asana = connector<AsanaConfig>({
  id: 'asana',
  label: { en: 'Asana', fa: 'آسانا' },
  auth: { kind: 'header', name: 'Authorization', prefix: 'Bearer ', field: 'token' },
  hosts: ['app.asana.com'],
  fields: asanaFields,
  streams: { goals },
  goals: asanaGoals,
  test: me,
  account: ({ workspace }) => workspace,
});
