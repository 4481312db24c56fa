import { metricName } from '../../core/facts/metricNames.ts';
import type { Text } from '../../core/text.ts';
import type { Choice } from '../connector.ts';

/** A metric of Google's that people may choose. */
export interface OwnMetric {
  /** As Google calls it. */
  readonly name: string;
  /** As it stands in the Facts tab. */
  readonly metric: string;
  /** What a rate or an average is of, by Google's name: it is asked for as well, so that sums of days stay right. */
  readonly over?: string;
  /** What counts people: one who comes on two days or by two ways is counted in both. */
  readonly isByDayOnly?: true;
}

/** `name = our key`, `/ what it is of`, `!` for what is brought by the day alone. */
const METRICS = `
sessions=sessions
engagedSessions=engaged_sessions
screenPageViews=page_views
eventCount=event_count
keyEvents=key_events
sessionKeyEventRate=session_key_event_rate/sessions
totalUsers=users_total!
activeUsers=users_active!
newUsers=users_new
userKeyEventRate=user_key_event_rate/totalUsers!
engagementRate=engagement_rate/sessions
bounceRate=bounce_rate/sessions
averageSessionDuration=session_seconds/sessions
userEngagementDuration=engagement_seconds_total
ecommercePurchases=orders
totalRevenue=revenue
refundAmount=refunds
advertiserAdCost=ad_cost
advertiserAdClicks=ad_clicks
advertiserAdImpressions=ad_impressions
returnOnAdSpend=roas/advertiserAdCost
organicGoogleSearchClicks=organic_clicks
organicGoogleSearchImpressions=organic_impressions
organicGoogleSearchClickThroughRate=organic_click_rate/organicGoogleSearchImpressions`;

/** The metrics that are known by name, in the order in which people read them. */
const ownMetrics: readonly OwnMetric[] = METRICS.trim()
  .split('\n')
  .map((line) => {
    const [, name = '', metric = '', over, only] = /^(\w+)=(\w+)(?:\/(\w+))?(!)?$/.exec(line) ?? [];
    return { name, metric, ...(over !== undefined && { over }), ...(only && { isByDayOnly: true }) };
  });

/** Where a dimension stands in a fact: what is neither channel nor campaign is told as the thing that it is about. */
export const dimensionParts: Readonly<Record<string, 'channel' | 'campaign' | 'page'>> = {
  sessionDefaultChannelGroup: 'channel',
  sessionPrimaryChannelGroup: 'channel',
  firstUserDefaultChannelGroup: 'channel',
  sessionCampaignName: 'campaign',
  landingPage: 'page',
  pagePath: 'page',
};

const DIMENSIONS: Readonly<Record<string, Text>> = {
  sessionDefaultChannelGroup: { en: 'Channel', fa: 'کانال' },
  sessionCampaignName: { en: 'Campaign', fa: 'کمپین' },
  sessionSourceMedium: { en: 'Source and medium', fa: 'منبع و رسانه' },
  landingPage: { en: 'Landing page', fa: 'صفحهٔ فرود' },
  pagePath: { en: 'Page', fa: 'صفحه' },
  deviceCategory: { en: 'Device', fa: 'دستگاه' },
  country: { en: 'Country', fa: 'کشور' },
  newVsReturning: { en: 'New or returning', fa: 'تازه یا بازگشته' },
  eventName: { en: 'Event', fa: 'رویداد' },
  firstUserDefaultChannelGroup: { en: 'First channel of the user', fa: 'نخستین کانال کاربر' },
  sessionManualAdContent: { en: 'Ad content', fa: 'محتوای تبلیغ' },
  sessionManualTerm: { en: 'Search term', fa: 'عبارت جست‌وجو' },
  hostName: { en: 'Host name', fa: 'دامنه' },
};

/** Stands beside what counts people. */
const BY_DAY_ONLY: Text = { en: 'by the day alone', fa: 'فقط روزانه' };

/** The metrics that are offered before the property was asked. Their names are unpacked at the first call, and not at load. */
export function metricChoices(): Choice[] {
  return ownMetrics.map(({ name, metric, isByDayOnly }) => ({
    value: name,
    label: metricName(metric),
    ...(isByDayOnly && { note: BY_DAY_ONLY }),
  }));
}

export const dimensionChoices: readonly Choice[] = Object.entries(DIMENSIONS).map(([value, label]) => ({
  value,
  label,
}));

/** Counts of people, averages and shares of which nobody says what they are of: they do not add up over days or channels. */
const ADDS_UP_TO_NOTHING = /user|buyer|purchaser|per[A-Z]|rate|average|percent|ratio|score|cohort|wau|mau/i;

/**
 * A metric by Google's name: as it is known, or as its name and the type in its header tell it.
 * @example
 * ownMetric('customEvent:coupon_value') //=> { name: 'customEvent:coupon_value', metric: 'custom_event_coupon_value' }
 */
export function ownMetric(name: string): OwnMetric {
  const known = ownMetrics.find((each) => each.name === name);
  if (known) return known;
  const metric = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_');
  return { name, metric, ...(ADDS_UP_TO_NOTHING.test(name) && { isByDayOnly: true }) };
}

/** A metric that is not known by name, as it is offered. */
export function metricChoice(name: string, label: string): Choice {
  const text = { en: label, fa: label };
  return { value: name, label: text, ...(ownMetric(name).isByDayOnly && { note: BY_DAY_ONLY }) };
}
