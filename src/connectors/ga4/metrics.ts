/** A metric under our key, with Google's names of it: the one to ask for, then those that answers may carry instead. */
export interface ReportMetric {
  readonly metric: string;
  readonly names: readonly [asked: string, ...others: string[]];
}

/** What may be split by day, channel and campaign. */
export const trafficMetrics: readonly ReportMetric[] = [
  { metric: 'sessions', names: ['sessions'] },
  { metric: 'engaged_sessions', names: ['engagedSessions'] },
  { metric: 'key_events', names: ['keyEvents', 'conversions'] },
  { metric: 'session_key_event_rate', names: ['sessionKeyEventRate', 'sessionConversionRate'] },
  { metric: 'revenue', names: ['totalRevenue', 'purchaseRevenue'] },
];

/** What a linked or imported ad account adds to them. */
export const adMetrics: readonly ReportMetric[] = [
  { metric: 'ad_cost', names: ['advertiserAdCost'] },
  { metric: 'ad_clicks', names: ['advertiserAdClicks'] },
  { metric: 'ad_impressions', names: ['advertiserAdImpressions'] },
];

/** What does not add up over days and channels: one person may come on several days, and by several ways. */
export const userMetrics: readonly ReportMetric[] = [
  { metric: 'users_total', names: ['totalUsers'] },
  { metric: 'users_new', names: ['newUsers'] },
];
