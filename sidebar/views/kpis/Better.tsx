import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';

const SHOWN = {
  higher: { glyph: '▲', words: words.higherIsBetter },
  lower: { glyph: '▼', words: words.lowerIsBetter },
  band: { glyph: '◆', words: words.bandIsBetter },
  none: { glyph: '◇', words: words.noneIsBetter },
};

/** Which direction of a KPI is good. Functions that are no KPI say nothing. */
export function Better({ declared }: { readonly declared: SheetFunction }) {
  const { better } = declared as Partial<Metric>;
  if (!better || (better === 'none' && declared.guide.family === 'forecast')) return null;
  const shown = SHOWN[better];
  return (
    <span class="chip">
      <span aria-hidden="true">{`${shown.glyph} `}</span>
      <Say text={shown.words} />
    </span>
  );
}
