import { type Health, healthColors, healthLabel } from '../../../src/core/tables/kpis/health.ts';
import { useLanguage } from '../../language.ts';

/** The health of a KPI as a glyph and a word, in the colours of its cell. */
export function HealthChip({ health }: { readonly health: Health }) {
  const language = useLanguage();
  const { text, tint } = healthColors[health];
  return (
    <span class="chip" style={{ color: text, background: tint }}>
      {healthLabel(health, language)}
    </span>
  );
}
