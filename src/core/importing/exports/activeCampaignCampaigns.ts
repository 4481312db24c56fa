import type { ExportProfile } from './exportProfile.ts';

/**
 * The report Campaigns Performance. No header row is published: help.activecampaign.com names sends, opens, clicks, unsubscribes
 * and bounces with their rates. Rates are of what was delivered, as in what is pulled and in HubSpot; the vendor's own are of what
 * was sent, and are left out. Where one column of opens or clicks stands alone, whether each person counts once is not said.
 */
export const activeCampaignCampaigns: ExportProfile = {
  source: 'activecampaign',
  name: { en: 'ActiveCampaign: campaigns', fa: 'اکتیوکمپین: کمپین‌ها' },
  knownBy: [
    ['campaign name|campaign', 'sends|total sends|send amount', 'unique opens|opens', 'unsubscribes'],
    ['campaign name|campaign|name', 'sends|total sends|send amount', 'click-to-open rate|click to open rate'],
  ],
  columns: [
    ['send date|date sent|sent date|last sent date|last sent|date|sdate', { as: 'date' }],
    ['campaign name|campaign|name', { as: 'entity', type: 'campaign' }],
    ['campaign id|id', { as: 'id' }],
    ['sends|total sends|send amount|sent', { as: 'metric', metric: 'email_sent', unit: 'count' }],
    ['delivered', { as: 'metric', metric: 'email_delivered', unit: 'count' }],
    ['unique opens|opens|total opens', { as: 'metric', metric: 'email_opens', unit: 'count' }],
    ['verified unique opens|verified opens', { as: 'metric', metric: 'email_opens_verified', unit: 'count' }],
    [
      'subscriber clicks|unique clicks|unique link clicks|clicks|total clicks',
      { as: 'metric', metric: 'email_clicks', unit: 'count' },
    ],
    ['bounces|total bounces|hard bounces+soft bounces', { as: 'metric', metric: 'email_bounces', unit: 'count' }],
    ['unsubscribes', { as: 'metric', metric: 'email_unsubs', unit: 'count' }],
  ],
  others: 'ignored',
  // Drafts have no day.
  undated: 'passedOver',
  derived: [
    { kind: 'difference', metric: 'email_delivered', from: 'email_sent', less: 'email_bounces' },
    { kind: 'share', metric: 'email_open_rate', part: 'email_opens', whole: 'email_delivered' },
    { kind: 'share', metric: 'email_click_rate', part: 'email_clicks', whole: 'email_delivered' },
  ],
};
