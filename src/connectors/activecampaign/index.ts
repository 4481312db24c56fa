import { connector } from '../connector.ts';
import { type ActiveCampaignConfig, accountAddress, activeCampaignFields } from './fields.ts';
import { me } from './request.ts';
import { automations, campaigns, contacts, deals } from './streams.ts';

/** ActiveCampaign: e-mail campaigns and automations as totals of now, contacts and deals by the day. */
export const activeCampaign = connector<ActiveCampaignConfig>({
  id: 'activecampaign',
  label: { en: 'ActiveCampaign', fa: 'اکتیوکمپین' },
  auth: { kind: 'header', name: 'Api-Token', field: 'key' },
  hosts: [accountAddress],
  fields: activeCampaignFields,
  streams: { campaigns, contacts, deals, automations },
  test: me,
  account: ({ address }) => address.replace('https://', ''),
});
