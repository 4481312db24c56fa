import type { ExportProfile } from './exportProfile.ts';

/**
 * Campaigns as they stand. No header row is published: these are the names of the metrics in knowledge.hubspot.com, “Analyze your
 * campaigns”, with the spellings that may be met. Contacts are those of the first touch.
 */
export const hubspotCampaigns: ExportProfile = {
  source: 'hubspot',
  name: { en: 'HubSpot: campaigns', fa: 'هاب‌اسپات: کمپین‌ها' },
  knownBy: [
    ['campaign name|campaign|name', 'influenced contacts', 'sessions|new contacts|influenced revenue|closed deals'],
  ],
  columns: [
    ['campaign name|campaign|name', { as: 'entity', type: 'campaign' }],
    ['campaign id|campaign guid|record id', { as: 'id' }],
    ['sessions', { as: 'metric', metric: 'sessions', unit: 'count' }],
    ['new contacts|new contacts first touch', { as: 'metric', metric: 'contacts_new', unit: 'count' }],
    ['influenced contacts', { as: 'metric', metric: 'contacts_influenced', unit: 'count' }],
    ['closed deals|influenced closed deals', { as: 'metric', metric: 'campaign_deals', unit: 'count' }],
    ['influenced revenue|revenue|attributed revenue', { as: 'metric', metric: 'campaign_revenue', unit: 'money' }],
    ['spend|spend total|total spend', { as: 'metric', metric: 'campaign_spend', unit: 'money' }],
    ['budget|budget total|total budget', { as: 'metric', metric: 'campaign_budget', unit: 'money' }],
    ['currency', { as: 'currency' }],
  ],
  others: 'ignored',
  derived: [{ kind: 'return', metric: 'campaign_roi', gain: 'campaign_revenue', cost: 'campaign_spend' }],
};
