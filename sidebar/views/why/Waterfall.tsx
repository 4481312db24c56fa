import type { Text } from '../../../src/core/text.ts';
import { Say } from '../../parts/Say.tsx';
import { whyWords } from './whyWords.ts';

export interface WaterfallStep {
  readonly name: Text;
  /** Where the bar begins and ends, in the unit of the metric. */
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
  /** The value or the signed effect. */
  readonly written: Text;
}

const WIDTH = 100;
const HEIGHT = 14;
const THINNEST = 0.8;

/** A change as bars from the value before to the one after, a part a row: a table for those who hear it, a picture for those who see it. */
export function Waterfall({ steps }: { readonly steps: readonly WaterfallStep[] }) {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  // A total begins at 0; where the parts are small beside it, the picture begins near them.
  const [least, most] = range(ends, steps);
  const at = (value: number): number =>
    most === least ? 0 : ((Math.min(most, Math.max(least, value)) - least) / (most - least)) * WIDTH;
  return (
    <table class="waterfall small">
      <thead class="unseen">
        <tr>
          <th scope="col">
            <Say text={whyWords.segment} />
          </th>
          <th scope="col">
            <Say text={whyWords.effect} />
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name, from, to, isWhole, written }, index) => {
          const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
          const kind = isWhole ? 'whole' : to >= from ? 'up' : 'down';
          return (
            <tr key={index} class={kind}>
              <th scope="row">
                <Say text={name} />
              </th>
              <td>
                <Say text={written} />
              </td>
              <td class="bar">
                <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
                  <rect x={left} y={1} width={Math.max(THINNEST, right - left)} height={HEIGHT - 2} />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Room around the parts, in shares of the largest distance between them. */
const ROOM = 0.6;

function range(ends: readonly number[], steps: readonly WaterfallStep[]): readonly [number, number] {
  const moving = steps.flatMap(({ from, to, isWhole }) => (isWhole ? [to] : [from, to]));
  const [low, high] = [Math.min(...moving), Math.max(...moving)];
  const room = (high - low) * ROOM || Math.abs(high) || 1;
  return [Math.max(Math.min(0, ...ends), low - room), high];
}
