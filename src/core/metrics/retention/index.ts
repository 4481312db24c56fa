import type { Metric } from '../metric.ts';
import { churn } from './churn.ts';
import { churnConvert } from './churnConvert.ts';
import { cohortRetention } from './cohortRetention.ts';
import { grossMrrChurn } from './grossMrrChurn.ts';
import { grr } from './grr.ts';
import { lifetime } from './lifetime.ts';
import { netMrrChurn } from './netMrrChurn.ts';
import { nrr } from './nrr.ts';
import { retention } from './retention.ts';

/** The KPIs of this family, in reading order. */
export const retentionMetrics: readonly Metric[] = [
  churn,
  retention,
  grossMrrChurn,
  netMrrChurn,
  grr,
  nrr,
  lifetime,
  churnConvert,
  cohortRetention,
];
