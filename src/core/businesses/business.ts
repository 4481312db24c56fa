import type { Metric } from '../metrics/metric.ts';
import type { Template } from '../okr/templates/template.ts';
import type { Text } from '../text.ts';

/** A kind of business with the KPIs to begin with, the most telling first, and the goals that it may have for a quarter. */
export interface Business {
  readonly id: string;
  readonly name: Text;
  readonly kpis: readonly MainKpi[];
  readonly goals: readonly Goal[];
}

/** A KPI and why it matters to this kind of business, in one plain sentence. */
interface MainKpi {
  readonly metric: Metric;
  readonly reason: Text;
}

/** What such a business is after, in words without jargon, and the OKRs that lead there. */
export interface Goal {
  readonly id: string;
  readonly words: Text;
  readonly templates: readonly [Template] | readonly [Template, Template];
}

/** Declares a kind of business. */
export function business(declared: Business): Business {
  return declared;
}
