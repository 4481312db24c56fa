import type { ExportProfile } from './exportProfile.ts';

/**
 * Marketing e-mails with what they have come to. Headers as public programs read the export of the e-mail list: Email Name,
 * Subject, Campaign, All Internal HubSpot IDs, Sent, Delivered, Opened, Open Rate (in percents, without a sign), Clicked, Hard
 * Bounced, Soft Bounced, Unsubscribed, Send Date (Your time zone). As in what is pulled, an e-mail counts on the day it was sent,
 * and rates are of what was delivered.
 */
export const hubspotEmails: ExportProfile = {
  source: 'hubspot',
  name: { en: 'HubSpot: marketing e-mails', fa: 'هاب‌اسپات: ایمیل‌های بازاریابی' },
  knownBy: [
    ['email name', 'send date|publish date|sent date', 'delivered', 'opened|opens|open rate'],
    ['email name', 'all internal hubspot ids|email id|internal hubspot id', 'delivered'],
  ],
  columns: [
    ['send date|publish date|sent date', { as: 'date' }],
    ['email name', { as: 'entity', type: 'email' }],
    ['all internal hubspot ids|email id|internal hubspot id', { as: 'id' }],
    ['campaign|campaign name', { as: 'campaign' }],
    ['sent', { as: 'metric', metric: 'email_sent', unit: 'count' }],
    ['delivered', { as: 'metric', metric: 'email_delivered', unit: 'count' }],
    ['opened|opens', { as: 'metric', metric: 'email_opens', unit: 'count' }],
    ['clicked|clicks', { as: 'metric', metric: 'email_clicks', unit: 'count' }],
    ['bounced|bounces|hard bounced+soft bounced', { as: 'metric', metric: 'email_bounces', unit: 'count' }],
    ['unsubscribed|unsubscribes', { as: 'metric', metric: 'email_unsubs', unit: 'count' }],
    ['open rate', { as: 'metric', metric: 'email_open_rate', unit: 'ratio', isPercent: true }],
    ['click rate', { as: 'metric', metric: 'email_click_rate', unit: 'ratio', isPercent: true }],
  ],
  others: 'ignored',
  // Drafts have no day.
  undated: 'passedOver',
  derived: [
    { kind: 'share', metric: 'email_open_rate', part: 'email_opens', whole: 'email_delivered' },
    { kind: 'share', metric: 'email_click_rate', part: 'email_clicks', whole: 'email_delivered' },
  ],
};
