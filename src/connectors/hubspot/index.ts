import { connector } from '../connector.ts';
import { type HubSpotConfig, hubSpotFields } from './fields.ts';
import { learning } from './learning.ts';
import { accountDetails } from './request.ts';
import { campaigns, contacts, deals, emails } from './streams.ts';

/** HubSpot: contacts, deals won and marketing e-mails by the day, and what campaigns cost and brought until now. */
export const hubSpot = connector<HubSpotConfig>({
  id: 'hubspot',
  label: { en: 'HubSpot', fa: 'هاب‌اسپات' },
  auth: { kind: 'header', name: 'Authorization', prefix: 'Bearer ', field: 'token' },
  hosts: ['api.hubapi.com'],
  fields: hubSpotFields,
  streams: { contacts, deals, emails, campaigns },
  test: accountDetails,
  account: ({ portal }) => portal,
  learns: learning,
  zoneField: 'utcOffset',
});
