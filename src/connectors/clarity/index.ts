import { connector } from '../connector.ts';
import { type ClarityConfig, clarityFields } from './fields.ts';
import { clarityUrl } from './request.ts';
import { liveInsights } from './streams.ts';

/** Microsoft Clarity: one snapshot a day of the last 24 hours, for its API keeps no series. Ten calls a project a day. */
export const clarity = connector<ClarityConfig>({
  id: 'clarity',
  label: { en: 'Microsoft Clarity', fa: 'مایکروسافت کلاریتی' },
  auth: { kind: 'header', name: 'Authorization', prefix: 'Bearer ', field: 'token' },
  hosts: ['www.clarity.ms'],
  fields: clarityFields,
  streams: { liveInsights },
  test: () => ({ method: 'GET', url: clarityUrl('') }),
  account: ({ project }) => project,
});
