import type { Metric } from '../metric.ts';
import { bridge } from './bridge.ts';
import { bridgeSum } from './bridgeSum.ts';
import { signal } from './signal.ts';

/** The KPIs of this family, in reading order. */
export const explanationMetrics: readonly Metric[] = [signal, bridge, bridgeSum];
