import type { ForecastOfColumn } from '../../../src/api.ts';
import type { Text } from '../../../src/core/text.ts';
import { useWords } from '../../language.ts';

const WIDTH = 268;
const HEIGHT = 150;
const TOP = 8;
/** Below it stand the days. */
const BOTTOM = 130;
const EDGE = 4;
/** The least room for the values that the axis names, which stand left of it. */
const LEAST_LEFT = 46;
/** What a letter or digit of them takes at most on average, in the size of the style sheet. */
const LETTER = 6.2;
const MARK = 3.5;

interface FanChartProps {
  readonly column: Pick<ForecastOfColumn, 'past' | 'coming' | 'events'>;
  readonly label: Text;
  /** Writes a value for the axis. */
  readonly write: (value: number) => string;
  /** The first period, the last known one and the last of all, in words. */
  readonly days: readonly [string, string, string];
}

type Point = readonly [x: number, y: number];

/** The past as a line and the coming periods as a fan around a dashed line. Time runs from left to right in every language. */
export function FanChart({ column: { past, coming, events }, label, write, days }: FanChartProps) {
  const say = useWords();
  const all = [...past.map(({ value }) => value), ...coming.flatMap(({ lower, upper }) => [lower, upper])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const longest = Math.max(write(most).length, write(least).length);
  const left = Math.max(LEAST_LEFT, Math.ceil(longest * LETTER) + 2 * EDGE);
  const last = past.length + coming.length - 1;
  const at = (index: number, value: number): Point => [
    rounded(left + (index / Math.max(1, last)) * (WIDTH - EDGE - left)),
    rounded(most === least ? (TOP + BOTTOM) / 2 : BOTTOM - ((value - least) / (most - least)) * (BOTTOM - TOP)),
  ];
  const known = past.map(({ value }, index) => at(index, value));
  const now = known[known.length - 1] ?? at(0, least);
  const ahead = (key: 'expected' | 'lower' | 'upper'): Point[] => [
    now,
    ...coming.map((period, step) => at(past.length + step, period[key])),
  ];
  const end = at(last, least)[0];
  return (
    <svg class="fan" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say(label)}>
      <line class="axis" x1={left} x2={WIDTH - EDGE} y1={BOTTOM + 2} y2={BOTTOM + 2} />
      <line class="now" x1={now[0]} x2={now[0]} y1={TOP} y2={BOTTOM + 2} />
      {[...new Set(events.flatMap(({ places }) => places))].map((place) => (
        <path key={place} class="event" d={`M${at(place, least)[0]} ${BOTTOM + 3}l-3 5h6z`} />
      ))}
      <polygon points={text([...ahead('upper'), ...ahead('lower').reverse()])} />
      <polyline class="past" points={text(known)} />
      <polyline class="coming" points={text(ahead('expected'))} />
      {known.map(([x, y], index) =>
        past[index]?.isUnusual ? (
          <path
            key={index}
            class="unusual"
            d={`M${x} ${y - MARK}l${MARK} ${MARK}l${-MARK} ${MARK}l${-MARK} ${-MARK}z`}
          />
        ) : null,
      )}
      <text x={left - EDGE} y={TOP + EDGE} text-anchor="end">
        {write(most)}
      </text>
      <text x={left - EDGE} y={BOTTOM} text-anchor="end">
        {write(least)}
      </text>
      <text x={left} y={HEIGHT - 4} text-anchor="start">
        {days[0]}
      </text>
      {now[0] > WIDTH * 0.35 && now[0] < WIDTH * 0.68 && (
        <text x={now[0]} y={HEIGHT - 4} text-anchor="middle">
          {days[1]}
        </text>
      )}
      <text x={end} y={HEIGHT - 4} text-anchor="end">
        {days[2]}
      </text>
    </svg>
  );
}

function text(points: readonly Point[]): string {
  return points.map((point) => point.join()).join(' ');
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
