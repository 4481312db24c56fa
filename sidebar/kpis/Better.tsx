import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { Metric } from '../../src/core/metrics/metric.ts';
import { Say } from '../parts/Say.tsx';
import { words } from '../words.ts';

const SHOWN = {
  higher: { glyph: '▲', words: words.higherIsBetter },
  lower: { glyph: '▼', words: words.lowerIsBetter },
  band: { glyph: '◆', words: words.bandIsBetter },
  none: null,
};

/** Which direction of a KPI is good; functions that judge nothing have none. */
export function Better({ declared }: { readonly declared: SheetFunction }) {
  const shown = SHOWN[(declared as Partial<Metric>).better ?? 'none'];
  if (!shown) return null;
  return (
    <span class="chip">
      <span aria-hidden="true">{`${shown.glyph} `}</span>
      <Say text={shown.words} />
    </span>
  );
}
