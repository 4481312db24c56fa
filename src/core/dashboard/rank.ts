import type { Health } from '../tables/kpis/health.ts';

/** A KPI as its rank needs it. */
export interface RankedKpi {
  readonly name: string;
  readonly health: Health;
  /** The place of the first objective that a key result measures by it; null where none does. */
  readonly objective: number | null;
  readonly hasValue: boolean;
}

/**
 * The names of KPIs by their weight: first what the objectives are measured by, in the order of these; then what misses its target;
 * then the rest in the order of its tab. What has no value yet comes last.
 * @example
 * ranked([{ name: 'CAC', health: 'healthy', objective: null, hasValue: true }, { name: 'AOV', health: 'unhealthy', objective: null, hasValue: true }])
 * //=> ['AOV', 'CAC']
 */
export function ranked(kpis: readonly RankedKpi[]): string[] {
  const weight = ({ objective, health, hasValue }: RankedKpi): number =>
    objective !== null ? objective : health === 'unhealthy' ? 1_000 : hasValue ? 2_000 : 3_000;
  return kpis
    .map((kpi, index) => ({ name: kpi.name, weight: weight(kpi), index }))
    .sort((one, other) => one.weight - other.weight || one.index - other.index)
    .map(({ name }) => name);
}
