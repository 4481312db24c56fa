import { connector } from '../connector.ts';
import { refusal } from './errors.ts';
import { type PerdooConfig, perdooFields } from './fields.ts';
import { perdooGoals } from './goals.ts';
import { me, SERVERS } from './request.ts';
import { goals } from './streams.ts';

/** Perdoo: the numbers of its objectives and key results, and the goals themselves. */
export const perdoo = connector<PerdooConfig>({
  id: 'perdoo',
  label: { en: 'Perdoo', fa: 'پردو' },
  auth: { kind: 'header', name: 'Authorization', prefix: 'Bearer ', field: 'token' },
  hosts: SERVERS,
  fields: perdooFields,
  streams: { goals },
  goals: perdooGoals,
  test: me,
  account: ({ company }) => company,
  refusal,
});
