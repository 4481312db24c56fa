import { connector } from '../connector.ts';
import { type HubSpotConfig, hubSpotFields } from './fields.ts';
import { accountDetails } from './request.ts';
import { contacts, deals, emails } from './streams.ts';

/** HubSpot: contacts, deals won and marketing e-mails by the day. */
export const hubSpot = connector<HubSpotConfig>({
  id: 'hubspot',
  label: { en: 'HubSpot', fa: 'هاب‌اسپات' },
  auth: { kind: 'header', name: 'Authorization', prefix: 'Bearer ', field: 'token' },
  hosts: ['api.hubapi.com'],
  fields: hubSpotFields,
  streams: { contacts, deals, emails },
  test: accountDetails,
  account: ({ portal }) => portal,
});
