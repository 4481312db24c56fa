import { acquisitionMetrics } from './acquisition/index.ts';
import { advertisingMetrics } from './advertising/index.ts';
import { attributionMetrics } from './attribution/index.ts';
import { contentSeoMetrics } from './content_seo/index.ts';
import { customerValueMetrics } from './customer_value/index.ts';
import { ecommerceMetrics } from './ecommerce/index.ts';
import { emailMetrics } from './email/index.ts';
import { experimentationMetrics } from './experimentation/index.ts';
import { explanationMetrics } from './explanation/index.ts';
import { forecastMetrics } from './forecast/index.ts';
import type { Metric } from './metric.ts';
import { productMetrics } from './product/index.ts';
import { retentionMetrics } from './retention/index.ts';
import { revenueSaasMetrics } from './revenue_saas/index.ts';
import { salesMetrics } from './sales/index.ts';
import { socialMetrics } from './social/index.ts';
import { unitEconomicsMetrics } from './unit_economics/index.ts';
import { webMetrics } from './web/index.ts';

/** Every KPI, family by family: the table of contents. */
export const metrics: readonly Metric[] = [
  ...acquisitionMetrics,
  ...advertisingMetrics,
  ...webMetrics,
  ...emailMetrics,
  ...socialMetrics,
  ...contentSeoMetrics,
  ...salesMetrics,
  ...revenueSaasMetrics,
  ...retentionMetrics,
  ...customerValueMetrics,
  ...unitEconomicsMetrics,
  ...ecommerceMetrics,
  ...productMetrics,
  ...experimentationMetrics,
  ...attributionMetrics,
  ...explanationMetrics,
  ...forecastMetrics,
];
