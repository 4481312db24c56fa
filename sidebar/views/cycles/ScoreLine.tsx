import { oneDecimal } from '../../../src/core/cycle/oneDecimal.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import { okrGrade } from '../../../src/core/okr/grade.ts';
import { statusGlyphs } from '../../../src/core/okr/status.ts';
import { statusColors } from '../../../src/core/tables/scorecard/statusColors.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { cycleWords } from './cycleWords.ts';

/** A grade looks like the status that brings the same news. */
const looks = { green: 'on_track', yellow: 'at_risk', red: 'off_track' } as const;

interface ScoreLineProps {
  readonly score: number | null;
  /** Null where none is given, as for an average. */
  readonly grade: keyof typeof looks | null;
}

/** A small bar, the score to one decimal, and its grade as a glyph and a word. */
export function ScoreLine({ score, grade }: ScoreLineProps) {
  const language = useLanguage();
  const status = grade && looks[grade];
  const color = status ? statusColors[status] : statusColors.done;
  if (score === null) {
    return (
      <span class="small">
        <Say text={cycleWords.withoutScore} />
      </span>
    );
  }
  return (
    <span class="status-line small">
      <span class="progress" aria-hidden="true">
        <span style={{ inlineSize: `${score * 100}%`, background: color.text }} />
      </span>
      <span class="unseen">
        <Say text={cycleWords.score} />
      </span>
      <span class="figure">{writeNumber(oneDecimal(score), language)}</span>
      {grade && status && (
        <span class="chip" style={{ color: color.text, background: color.tint }}>
          <span aria-hidden="true">{statusGlyphs[status]}</span>
          {okrGrade.words?.[grade]?.[language]}
        </span>
      )}
    </span>
  );
}
