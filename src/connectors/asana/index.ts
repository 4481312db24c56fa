import { connector } from '../connector.ts';
import { type AsanaConfig, asanaFields } from './fields.ts';
import { me } from './request.ts';
import { goals } from './streams.ts';

/** Asana: the numbers of its goals, read only. */
export const asana = connector<AsanaConfig>({
  id: 'asana',
  label: { en: 'Asana', fa: 'آسانا' },
  auth: { kind: 'header', name: 'Authorization', prefix: 'Bearer ', field: 'token' },
  hosts: ['app.asana.com'],
  fields: asanaFields,
  streams: { goals },
  test: me,
  account: ({ workspace }) => workspace,
});
