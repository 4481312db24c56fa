import type { Metric } from '../metric.ts';
import { avgEngagementTime } from './avgEngagementTime.ts';
import { bounceRate } from './bounceRate.ts';
import { cvr } from './cvr.ts';
import { funnel } from './funnel.ts';
import { ga4Engagement } from './ga4Engagement.ts';
import { pagesPerSession } from './pagesPerSession.ts';
import { rpv } from './rpv.ts';
import { trafficGrowth } from './trafficGrowth.ts';

/** The KPIs of this family, in reading order. */
export const webMetrics: readonly Metric[] = [
  cvr,
  funnel,
  ga4Engagement,
  bounceRate,
  pagesPerSession,
  avgEngagementTime,
  rpv,
  trafficGrowth,
];
