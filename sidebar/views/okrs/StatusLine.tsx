import type { OkrRow } from '../../../src/api.ts';
import { progressOf, statusOf } from '../../../src/core/cycle/okrRow.ts';
import { writePercent } from '../../../src/core/numbers/write.ts';
import { statuses, statusGlyphs } from '../../../src/core/okr/status.ts';
import { statusColors } from '../../../src/core/tables/scorecard/statusColors.ts';
import { useLanguage } from '../../language.ts';

/** A small bar, the progress in figures, and the status as a glyph and a word. */
export function StatusLine({ row }: { readonly row: OkrRow }) {
  const language = useLanguage();
  const progress = progressOf(row);
  const status = statusOf(row);
  const { text, tint } = statusColors[status];
  const filled = Math.max(0, Math.min(1, progress ?? 0)) * 100;
  return (
    <span class="status-line small">
      <span class="progress" aria-hidden="true">
        <span style={{ inlineSize: `${filled}%`, background: text }} />
      </span>
      {progress !== null && <span class="figure">{writePercent(progress, language, 0)}</span>}{' '}
      <span class="chip" style={{ color: text, background: tint }}>
        <span aria-hidden="true">{statusGlyphs[status]}</span>
        {statuses[status][language]}
      </span>
    </span>
  );
}
