import type { ExportProfile } from './exportProfile.ts';

/** They follow from the counts, and averages must not be added up. */
const COMPUTED =
  'cpm|cpc|ctr|cpc (all)|cost per result|cost per results|frequency|purchase roas|result rate|cost per link click|reporting age';

/**
 * Exports of Ads Manager. Headers as in the “Columns” of facebook.com/business/help: Reporting starts, Reporting ends, Campaign
 * name, Amount spent (USD), Impressions, Link clicks. Reach is left out: people of two days are not twice as many.
 */
export const metaAds: ExportProfile = {
  source: 'meta_ads',
  name: { en: 'Meta Ads: campaigns', fa: 'تبلیغات متا: کمپین‌ها' },
  knownBy: [
    ['ad set name', 'amount spent'],
    ['campaign name', 'amount spent'],
  ],
  columns: [
    ['day|reporting starts', { as: 'date' }],
    ['reporting ends', { as: 'lastDay' }],
    ['campaign name', { as: 'campaign' }],
    ['amount spent', { as: 'metric', metric: 'ad_cost', unit: 'money' }],
    ['impressions', { as: 'metric', metric: 'ad_impressions', unit: 'count' }],
    ['link clicks|clicks', { as: 'metric', metric: 'ad_clicks', unit: 'count' }],
    ['reach', { as: 'ignored' }],
    ...COMPUTED.split('|').map((name) => [name, { as: 'ignored' }] as const),
  ],
  others: 'guessed',
};
