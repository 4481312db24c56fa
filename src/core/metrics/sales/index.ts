import type { Metric } from '../metric.ts';
import { leadToCustomer } from './leadToCustomer.ts';
import { lvr } from './lvr.ts';
import { mqlToSql } from './mqlToSql.ts';
import { pipelineCoverage } from './pipelineCoverage.ts';
import { quotaAttainment } from './quotaAttainment.ts';
import { salesCycle } from './salesCycle.ts';
import { salesVelocity } from './salesVelocity.ts';
import { weightedPipeline } from './weightedPipeline.ts';
import { winRate } from './winRate.ts';

/** The KPIs of this family, in reading order. */
export const salesMetrics: readonly Metric[] = [
  leadToCustomer,
  mqlToSql,
  winRate,
  salesCycle,
  salesVelocity,
  pipelineCoverage,
  weightedPipeline,
  quotaAttainment,
  lvr,
];
