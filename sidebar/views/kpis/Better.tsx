import type { FamilyId } from '../../../src/core/functions/families.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { betterWords } from '../../../src/core/metrics/betterWords.ts';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import { Say } from '../../parts/Say.tsx';

const GLYPHS = { higher: '▲', lower: '▼', band: '◆', none: '◇' };

/** Families whose functions tell of any series: no direction is theirs. */
const ABOUT_A_SERIES: readonly FamilyId[] = ['forecast', 'explanation'];

/** Which direction of a KPI is good. Functions that are no KPI say nothing. */
export function Better({ declared }: { readonly declared: SheetFunction }) {
  const { better } = declared as Partial<Metric>;
  if (!better || (better === 'none' && ABOUT_A_SERIES.includes(declared.guide.family))) return null;
  return (
    <span class="chip">
      <span aria-hidden="true">{`${GLYPHS[better]} `}</span>
      <Say text={betterWords[better]} />
    </span>
  );
}
