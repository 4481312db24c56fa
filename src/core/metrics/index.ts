import { cac } from './acquisition/cac.ts';
import { cpa } from './acquisition/cpa.ts';
import { cpl } from './acquisition/cpl.ts';
import { newLeads } from './acquisition/newLeads.ts';
import { cpc } from './advertising/cpc.ts';
import { cpm } from './advertising/cpm.ts';
import { ctr } from './advertising/ctr.ts';
import { roas } from './advertising/roas.ts';
import { roi } from './advertising/roi.ts';
import { clv } from './customer_value/clv.ts';
import { nps } from './customer_value/nps.ts';
import { npsCounts } from './customer_value/npsCounts.ts';
import { aov } from './ecommerce/aov.ts';
import { emailClick } from './email/click.ts';
import { emailOpen } from './email/open.ts';
import type { Metric } from './metric.ts';
import { churn } from './retention/churn.ts';
import { retention } from './retention/retention.ts';
import { erReach } from './social/erReach.ts';
import { cacPayback } from './unit_economics/cacPayback.ts';
import { ltvCac } from './unit_economics/ltvCac.ts';
import { cvr } from './web/cvr.ts';
import { ga4Engagement } from './web/ga4Engagement.ts';
import { trafficGrowth } from './web/trafficGrowth.ts';

/** Every KPI, family by family: the table of contents. */
export const metrics: readonly Metric[] = [
  cac,
  cpl,
  cpa,
  newLeads,
  roas,
  roi,
  cpc,
  cpm,
  ctr,
  cvr,
  ga4Engagement,
  trafficGrowth,
  emailOpen,
  emailClick,
  erReach,
  churn,
  retention,
  nps,
  npsCounts,
  clv,
  ltvCac,
  cacPayback,
  aov,
];
