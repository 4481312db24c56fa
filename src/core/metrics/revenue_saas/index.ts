import type { Metric } from '../metric.ts';
import { arpu } from './arpu.ts';
import { arr } from './arr.ts';
import { cmgr } from './cmgr.ts';
import { grossMargin } from './grossMargin.ts';
import { growth } from './growth.ts';
import { marketShare } from './marketShare.ts';
import { mrr } from './mrr.ts';
import { netNewMrr } from './netNewMrr.ts';
import { quickRatio } from './quickRatio.ts';

/** The KPIs of this family, in reading order. */
export const revenueSaasMetrics: readonly Metric[] = [
  mrr,
  arr,
  netNewMrr,
  arpu,
  growth,
  cmgr,
  grossMargin,
  quickRatio,
  marketShare,
];
