import type { ScoreboardRow } from '../../core/dashboard/readScoreboard.ts';
import { sparkline } from '../../core/dashboard/sparkline.ts';
import { persianDigits } from '../../core/fold.ts';
import type { Language } from '../../core/text.ts';
import { shownNumber } from './shownText.ts';
import { toneOf } from './tone.ts';
import { pageWords } from './words.ts';

interface TileProps {
  readonly row: ScoreboardRow;
  readonly language: Language;
}

/** An objective or a KPI: its name, how it stands, and the way to its target. */
export function Tile({ row, language }: TileProps) {
  const { name, value, change, target, progress, status, owner, asOf, trend } = row;
  const tone = toneOf(status.glyph);
  return (
    <article class={`tile ${tone}`}>
      <h3 dir="auto">{name}</h3>
      {status.word !== '' && (
        <p class="status">
          <span aria-hidden="true">{status.glyph}</span> {status.word}
        </p>
      )}
      <div class="reading">
        {value !== '' && (
          <p class="value" style={{ '--characters': Math.max(value.length, 4) }}>
            <bdi>{shownNumber(value, language)}</bdi>
          </p>
        )}
        {change !== '' && (
          <p class="change">
            <span class="unseen">{pageWords.change[language]} </span>
            <bdi>{shownNumber(change, language)}</bdi>
          </p>
        )}
      </div>
      <Trend values={trend} />
      {progress !== null && <Bar progress={progress} />}
      <p class="beside">
        {target !== '' && (
          <span>
            {pageWords.target[language]} <bdi>{shownNumber(target, language)}</bdi>
          </span>
        )}
        {owner !== '' && (
          <span>
            <span class="unseen">{pageWords.owner[language]} </span>
            <bdi>{owner}</bdi>
          </span>
        )}
        {asOf !== '' && <bdi>{language === 'fa' ? persianDigits(asOf) : asOf}</bdi>}
      </p>
    </article>
  );
}

const TREND = { width: 240, height: 40, margin: 4 } as const;

/** Time runs from left to right in every language; the numbers stand in the table for those who do not see it. */
function Trend({ values }: { readonly values: readonly (number | null)[] }) {
  const line = sparkline(values, TREND);
  if (!line) return null;
  return (
    <svg class="trend" viewBox={`0 0 ${TREND.width} ${TREND.height}`} aria-hidden="true">
      {line.lines.map((points) => (
        <polyline key={points.join()} points={points.join(' ')} />
      ))}
      <circle cx={line.end[0]} cy={line.end[1]} r="3" />
    </svg>
  );
}

/** How much of the way is behind; full once the target is passed. */
function Bar({ progress }: { readonly progress: number }) {
  const width = Math.round(Math.min(Math.max(progress, 0), 1) * 1000) / 10;
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="way" width="100" height="6" rx="1" />
      <rect class="gone" width={width} height="6" rx="1" />
    </svg>
  );
}
