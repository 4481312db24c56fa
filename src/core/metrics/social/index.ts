import type { Metric } from '../metric.ts';
import { amplification } from './amplification.ts';
import { applause } from './applause.ts';
import { erDaily } from './erDaily.ts';
import { erFollowers } from './erFollowers.ts';
import { erImpressions } from './erImpressions.ts';
import { erReach } from './erReach.ts';
import { followerGrowth } from './followerGrowth.ts';

/** The KPIs of this family, in reading order. */
export const socialMetrics: readonly Metric[] = [
  erReach,
  erFollowers,
  erImpressions,
  erDaily,
  amplification,
  applause,
  followerGrowth,
];
