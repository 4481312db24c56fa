import type { Metric } from '../metric.ts';
import { avgPosition } from './avgPosition.ts';
import { contentRoi } from './contentRoi.ts';
import { organicShare } from './organicShare.ts';
import { seoCtr } from './seoCtr.ts';
import { seoVisibility } from './seoVisibility.ts';
import { shareOfSearch } from './shareOfSearch.ts';

/** The KPIs of this family, in reading order. */
export const contentSeoMetrics: readonly Metric[] = [
  seoCtr,
  organicShare,
  avgPosition,
  seoVisibility,
  shareOfSearch,
  contentRoi,
];
