import type { ValueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { sparkline } from '../../../src/core/dashboard/sparkline.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { weekWords } from './weekWords.ts';

const WIDTH = 56;
const HEIGHT = 20;
const MARGIN = 3;

interface TrendProps {
  readonly values: readonly number[];
  readonly change: number | null;
  readonly writer: ValueWriter;
}

/** The last values as a line, and what the last one changed. Time runs from left to right in every language. */
export function Trend({ values, change, writer }: TrendProps) {
  const language = useLanguage();
  const line = sparkline(values, { width: WIDTH, height: HEIGHT, margin: MARGIN });
  if (!line) return null;
  const written = values.map(writer.bare);
  return (
    <span class="trend small">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={weekWords.lastValues({ en: written, fa: written })[language]}
      >
        <polyline points={line.lines.flat().join(' ')} />
        <circle cx={line.end[0]} cy={line.end[1]} r="2.5" />
      </svg>
      {change !== null && (
        <span>
          {change === 0 ? (
            <Say text={weekWords.unchanged} />
          ) : (
            <>
              <bdi>{`${change > 0 ? '+' : '−'}${writer.bare(Math.abs(change))}`}</bdi>
              <span class="unseen">
                {' '}
                <Say text={weekWords.change} />
              </span>
            </>
          )}
        </span>
      )}
    </span>
  );
}
