import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { betterWords } from '../../../src/core/metrics/betterWords.ts';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import { Say } from '../../parts/Say.tsx';

const GLYPHS = { higher: '▲', lower: '▼', band: '◆', none: '◇' };

/** Which direction of a KPI is good. Functions that are no KPI say nothing. */
export function Better({ declared }: { readonly declared: SheetFunction }) {
  const { better } = declared as Partial<Metric>;
  if (!better || (better === 'none' && declared.guide.family === 'forecast')) return null;
  return (
    <span class="chip">
      <span aria-hidden="true">{`${GLYPHS[better]} `}</span>
      <Say text={betterWords[better]} />
    </span>
  );
}
