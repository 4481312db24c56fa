import type { ExportProfile } from './exportProfile.ts';

/** Headers that tell prices, rates and averages: they follow from the counts, and averages must not be added up. */
const COMPUTED =
  'ctr|avg. cpc|avg. cpm|avg. cost|avg. cpv|cost / conv.|cost per conversion|conv. rate|interaction rate|conv. value / cost|value / conv.|bid strategy|optimization score';

/** Reports of campaigns. Headers as in support.google.com/google-ads, “Columns”: Campaign, Impr., Interactions, Cost, Currency code. */
export const googleAds: ExportProfile = {
  source: 'google_ads',
  name: { en: 'Google Ads: campaigns', fa: 'گوگل ادز: کمپین‌ها' },
  knownBy: [
    ['campaign', 'impr.', 'interactions'],
    ['campaign', 'impr.', 'cost'],
  ],
  columns: [
    ['day|week|month', { as: 'date' }],
    ['campaign', { as: 'campaign' }],
    ['campaign id', { as: 'ignored' }],
    ['currency code|currency', { as: 'currency' }],
    ['cost', { as: 'metric', metric: 'ad_cost', unit: 'money' }],
    ['impr.', { as: 'metric', metric: 'ad_impressions', unit: 'count' }],
    ['clicks', { as: 'metric', metric: 'ad_clicks', unit: 'count' }],
    ...COMPUTED.split('|').map((name) => [name, { as: 'ignored' }] as const),
  ],
  others: 'guessed',
};
