import type { ValueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { weekWords } from './weekWords.ts';

const WIDTH = 56;
const HEIGHT = 20;
/** Keeps the line and its end off the edge. */
const MARGIN = 3;

interface TrendProps {
  readonly values: readonly number[];
  readonly change: number | null;
  readonly writer: ValueWriter;
}

/** The last values as a line, and what the last one changed. Time runs from left to right in every language. */
export function Trend({ values, change, writer }: TrendProps) {
  const language = useLanguage();
  const points = pointsOf(values);
  const end = points[points.length - 1];
  if (!end || values.length < 2) return null;
  const written = values.map(writer.bare);
  return (
    <span class="trend small">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={weekWords.lastValues({ en: written, fa: written })[language]}
      >
        <polyline points={points.map((point) => point.join()).join(' ')} />
        <circle cx={end[0]} cy={end[1]} r="2.5" />
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

function pointsOf(values: readonly number[]): readonly (readonly [number, number])[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const along = (index: number): number => MARGIN + (index / (values.length - 1)) * (WIDTH - 2 * MARGIN);
  const up = (value: number): number => (most === least ? 0.5 : (value - least) / (most - least));
  return values.map((value, index) => [
    rounded(along(index)),
    rounded(HEIGHT - MARGIN - up(value) * (HEIGHT - 2 * MARGIN)),
  ]);
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
