import type { Metric } from '../metric.ts';
import { addToCart } from './addToCart.ts';
import { aov } from './aov.ts';
import { cartAbandon } from './cartAbandon.ts';
import { daysBetweenOrders } from './daysBetweenOrders.ts';
import { purchaseFreq } from './purchaseFreq.ts';
import { refundRate } from './refundRate.ts';
import { repeatRate } from './repeatRate.ts';
import { repeatRateCounts } from './repeatRateCounts.ts';
import { rfm } from './rfm.ts';

/** The KPIs of this family, in reading order. */
export const ecommerceMetrics: readonly Metric[] = [
  aov,
  cartAbandon,
  addToCart,
  repeatRate,
  repeatRateCounts,
  purchaseFreq,
  refundRate,
  daysBetweenOrders,
  rfm,
];
