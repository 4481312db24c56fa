import type { ExportProfile } from './exportProfile.ts';

/**
 * Deals, of which those that are won count on the day they were closed, as in what is pulled. Headers as in HubSpot's exports:
 * Record ID, Deal Name, Deal Stage, Pipeline, Amount, Close Date, Deal owner. People name stages as they like: where the column
 * Is Closed Won is there, it decides.
 */
export const hubspotDeals: ExportProfile = {
  source: 'hubspot',
  name: { en: 'HubSpot: deals', fa: 'هاب‌اسپات: معامله‌ها' },
  knownBy: [['record id|deal id', 'deal name', 'deal stage|is closed won', 'close date']],
  columns: [
    ['close date', { as: 'date' }],
    ['record id|deal id', { as: 'id' }],
    ['is closed won|deal stage', { as: 'won' }],
    ['amount in company currency|amount', { as: 'metric', metric: 'deals_won_value', unit: 'money' }],
    ['currency|deal currency code', { as: 'currency' }],
  ],
  others: 'ignored',
  counts: 'deals_won',
};
