import type { Metric } from '../metrics/metric.ts';
import type { Text } from '../text.ts';

/** A kind of business with the KPIs to begin with, the most telling first. */
export interface Business {
  readonly id: string;
  readonly name: Text;
  readonly kpis: readonly MainKpi[];
}

/** A KPI and why it matters to this kind of business, in one plain sentence. */
interface MainKpi {
  readonly metric: Metric;
  readonly reason: Text;
}

/** Declares a kind of business. */
export function business(declared: Business): Business {
  return declared;
}
