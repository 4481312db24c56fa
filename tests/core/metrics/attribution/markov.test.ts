import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { attrMarkov } from '../../../../src/core/metrics/attribution/markov.ts';
import { type Journey, removalEffects } from '../../../../src/core/statistics/markovChain.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const markov = (...cells: CellOrRange[]) => callFunction(attrMarkov, cells, englishDocument) as Cell[][];

function expectTable(table: Cell[][], expected: readonly (readonly [string, number, number])[]): void {
  expect(table.map(([channel]) => channel)).toEqual(expected.map(([channel]) => channel));
  expected.forEach(([, effect, credit], row) => {
    expect(table[row]?.[1]).toBeCloseTo(effect, 12);
    expect(table[row]?.[2]).toBeCloseTo(credit, 12);
  });
}

describe('KPI_ATTR_MARKOV', () => {
  it('agrees with three journeys worked by hand', () => {
    // The example of S. Bryl (analyzecore.com, 2016), in the manner of Anderl et al.: C1 > C2 > C3 buys, C1 and
    // C2 > C3 do not. start → C1 2/3, start → C2 1/3, C1 → C2 1/2, C1 → null 1/2, C2 → C3 1, C3 → conversion 1/2.
    // P = (2/3 · 1/2 + 1/3) · 1 · 1/2 = 1/3. Without C1: 1/3 · 1/2 = 1/6, effect 1/2. Without C2 or C3: 0, effect 1.
    expectTable(markov(column('C1 > C2 > C3', 'C1', 'C2 > C3'), column(1, 0, 0), column(0, 1, 1)), [
      ['C2', 1, 0.4],
      ['C3', 1, 0.4],
      ['C1', 0.5, 0.2],
    ]);
  });
  it('agrees with the published example of S. Puzyrov', () => {
    // Google Ads buys twice and once does not, Mailing buys once, Google Ads > Mailing buys once.
    // P = 4/5 · (1/2 + 1/4 · 1) + 1/5 · 1 = 0.8. Without Google Ads 0.2, without Mailing 4/5 · 1/2 = 0.4.
    const paths = column('Google Ads', 'Mailing', 'Google Ads > Mailing');
    expectTable(markov(paths, column(2, 1, 1), column(1, 0, 0)), [
      ['Google Ads', 0.75, 2.4],
      ['Mailing', 0.5, 1.6],
    ]);
  });
  it('solves a chain with a loop', () => {
    // A > B > A buys once and fails once: start → A 1; A → B 1/2, A → conversion 1/4, A → null 1/4; B → A 1.
    // From A: a = 1/4 + 1/2 · a, so P = 1/2. Without B: 1/4, effect 1/2. Without A: 0, effect 1.
    expectTable(markov(column('A > B > A'), column(3), column(3)), [
      ['A', 1, 2],
      ['B', 0.5, 1],
    ]);
  });
  it('does not mind a channel that follows itself', () => {
    const once = markov(column('A > B', 'B'), column(3, 1), column(4, 2));
    expect(markov(column('A > A > A > B > B', 'B > B'), column(3, 1), column(4, 2))).toEqual(once);
  });
  it('takes one value of nulls for all rows', () => {
    const paths = column('A > B', 'B', '');
    expect(markov(paths, column(3, 1, ''), 2)).toEqual(markov(paths, column(3, 1, ''), column(2, 2, 2)));
    expect(() => markov(paths, column(3, 1, 0), column(2, 2))).toThrow(
      'paths and nulls must have the same length, got 3 and 2 cells.',
    );
  });
  it('lists a channel that wins nothing, but not one that nobody took', () => {
    expect(markov(column('A', 'B', 'C'), column(2, 0, 0), column(1, 5, 0))).toEqual([
      ['A', 1, 2],
      ['B', 0, 0],
    ]);
  });
  it('refuses paths without any conversion', () => {
    expect(() => markov(column('A', 'B'), column(0, 0), column(1, 1))).toThrow(
      'sum(conversions) must be above 0, got 0.',
    );
  });
  it('takes 10,000 paths over 50 channels', () => {
    const step = (row: number, place: number) => `channel ${(row * 7 + place * place * 13 + row * place) % 50}`;
    const rows = Array.from({ length: 10_000 }, (_, row) => row);
    const paths = rows.map((row) => Array.from({ length: 1 + (row % 8) }, (_, place) => step(row, place)).join(' > '));
    const table = markov(column(...paths), column(...rows.map((row) => row % 3)), column(...rows.map(() => 20)));
    expect(table).toHaveLength(50);
    expect(table.reduce((sum, row) => sum + (row[2] as number), 0)).toBeCloseTo(9999, 6);
  });
});

describe('removalEffects', () => {
  const CHANNELS = 4;

  it('are what is lost when the chain is walked again with the channel turned into null', () => {
    const journeys = fc.array(
      fc.record({
        channels: fc.array(fc.nat(CHANNELS - 1), { minLength: 1, maxLength: 6 }),
        conversions: fc.nat(5),
        nulls: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(journeys, (list) => {
        // Every channel occurs, and something converts.
        const all = [...list, ...[0, 1, 2, 3].map((channel) => ({ channels: [channel], conversions: 1, nulls: 1 }))];
        const base = chanceByWalking(all, null);
        removalEffects(all, CHANNELS).forEach((effect, channel) => {
          expect(effect).toBeCloseTo(1 - chanceByWalking(all, channel) / base, 9);
        });
      }),
    );
  });

  /** P(conversion) by following the chain step by step until hardly anybody is left in it. */
  function chanceByWalking(journeys: readonly Journey[], removed: number | null): number {
    const steps = new Map<string, Map<string, number>>();
    for (const { channels, conversions, nulls } of journeys) {
      const states = ['start', ...channels.map(String)];
      states.forEach((state, place) => {
        const next = states[place + 1];
        const row = steps.get(state) ?? new Map<string, number>();
        steps.set(state, row);
        const add = (to: string, times: number) => row.set(to, (row.get(to) ?? 0) + times);
        if (next !== undefined) add(next, conversions + nulls);
        else {
          add('conversion', conversions);
          add('null', nulls);
        }
      });
    }
    let people = new Map([['start', 1]]);
    let converted = 0;
    for (let step = 0; step < 10_000 && people.size > 0; step++) {
      const after = new Map<string, number>();
      for (const [state, share] of people) {
        if (state === String(removed) || share < 1e-16) continue;
        const row = steps.get(state) as Map<string, number>;
        const leaving = [...row.values()].reduce((sum, times) => sum + times, 0);
        for (const [to, times] of row) {
          if (to === 'conversion') converted += (share * times) / leaving;
          else if (to !== 'null') after.set(to, (after.get(to) ?? 0) + (share * times) / leaving);
        }
      }
      people = after;
    }
    return converted;
  }
});
