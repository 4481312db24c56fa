import { type Outcome, outcomes } from '../../../src/core/cycle/outcome.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import { statusGlyphs } from '../../../src/core/okr/status.ts';
import { statusColors } from '../../../src/core/tables/scorecard/statusColors.ts';
import { useLanguage } from '../../language.ts';

/** An outcome looks like the status that brings the same news. */
const looks = { achieved: 'on_track', partial: 'at_risk', missed: 'off_track', dropped: 'no_data' } as const;

/** How many key results ended in which way; what none did is left out. */
export function OutcomeCounts({ counts }: { readonly counts: Readonly<Record<Outcome, number>> }) {
  const language = useLanguage();
  const ids = (Object.keys(outcomes) as Outcome[]).filter((id) => counts[id] > 0);
  return (
    <ul class="chips small">
      {ids.map((id) => {
        const { text, tint } = statusColors[looks[id]];
        return (
          <li key={id} class="chip" style={{ color: text, background: tint }}>
            <span aria-hidden="true">{statusGlyphs[looks[id]]}</span>
            {`${writeNumber(counts[id], language)} ${outcomes[id][language]}`}
          </li>
        );
      })}
    </ul>
  );
}
