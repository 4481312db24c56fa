import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { Metric } from '../../src/core/metrics/metric.ts';
import { Say } from '../parts/Say.tsx';
import { words } from '../words.ts';

/** Which direction of a KPI is good; functions that are no KPI have none. */
export function Better({ declared }: { readonly declared: SheetFunction }) {
  const { better } = declared as Partial<Metric>;
  if (!better) return null;
  return (
    <span class="chip">
      <span aria-hidden="true">{better === 'higher' ? '▲ ' : '▼ '}</span>
      <Say text={better === 'higher' ? words.higherIsBetter : words.lowerIsBetter} />
    </span>
  );
}
