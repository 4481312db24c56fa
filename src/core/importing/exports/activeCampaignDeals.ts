import type { ExportProfile } from './exportProfile.ts';

/**
 * Deals, of which those that are won count on the day they were closed. No header row is published; help.activecampaign.com names
 * the columns of the import: Deal title, Pipeline, Stage, Deal value, Currency, Deal owner. What is pulled counts in hundredths; a
 * file shows whole amounts.
 */
export const activeCampaignDeals: ExportProfile = {
  source: 'activecampaign',
  name: { en: 'ActiveCampaign: deals', fa: 'اکتیوکمپین: معامله‌ها' },
  knownBy: [['deal title|title', 'deal value|value', 'pipeline', 'stage', 'status|deal status']],
  columns: [
    [
      'close date|closed date|date closed|won date|date won|edate|last updated|date updated|updated date|mdate',
      { as: 'date' },
    ],
    ['deal id|id', { as: 'id' }],
    ['deal status|status', { as: 'won' }],
    ['deal value|value', { as: 'metric', metric: 'deals_won_value', unit: 'money' }],
    ['currency|deal currency', { as: 'currency' }],
  ],
  others: 'ignored',
  counts: 'deals_won',
};
