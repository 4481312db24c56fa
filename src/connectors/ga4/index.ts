import { connector } from '../connector.ts';
import { annotations } from './annotations.ts';
import { type Ga4Config, ga4Fields } from './fields.ts';
import { proofRequest, propertyName } from './request.ts';
import { traffic, users } from './streams.ts';

/** Google Analytics 4: sessions by day, channel and campaign, and the users of a period. */
export const ga4 = connector<Ga4Config>({
  id: 'ga4',
  label: { en: 'Google Analytics', fa: 'گوگل آنالیتیکس' },
  auth: { kind: 'google', scopes: ['https://www.googleapis.com/auth/analytics.readonly'] },
  hosts: ['analyticsdata.googleapis.com', 'analyticsadmin.googleapis.com'],
  fields: ga4Fields,
  streams: { traffic, users },
  events: annotations,
  test: ({ property }) => proofRequest(property),
  account: ({ property }) => propertyName(property),
});
