import { connector } from '../connector.ts';
import { annotations } from './annotations.ts';
import { type Ga4Config, ga4Fields } from './fields.ts';
import { proofRequest, propertyName } from './request.ts';
import { ownFields, report, traffic, users } from './streams.ts';

/** Google Analytics 4: sessions by day, channel and campaign, the users of a period, or the fields that a person chooses. */
export const ga4 = connector<Ga4Config>({
  id: 'ga4',
  label: { en: 'Google Analytics', fa: 'گوگل آنالیتیکس' },
  auth: { kind: 'google', scopes: ['https://www.googleapis.com/auth/analytics.readonly'] },
  hosts: ['analyticsdata.googleapis.com', 'analyticsadmin.googleapis.com'],
  fields: ga4Fields,
  streams: { traffic, users, report },
  own: ownFields,
  events: annotations,
  test: ({ property }) => proofRequest(property),
  // Reports of one property may count the same visits: each is an account of its own, and none is added to another.
  account: ({ property, report: name, metrics }) =>
    `${propertyName(property)}${metrics ? ` · ${name || 'report'}` : ''}`,
});
