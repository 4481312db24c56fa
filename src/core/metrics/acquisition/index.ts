import type { Metric } from '../metric.ts';
import { cac } from './cac.ts';
import { cacPaid } from './cacPaid.ts';
import { costPerSql } from './costPerSql.ts';
import { cpa } from './cpa.ts';
import { cpl } from './cpl.ts';
import { newLeads } from './newLeads.ts';

/** The KPIs of this family, in reading order. */
export const acquisitionMetrics: readonly Metric[] = [cac, cacPaid, cpl, cpa, costPerSql, newLeads];
