import { describe, expect, it } from '@jest/globals';
import { isFound, placeboOf } from '../../../src/core/impact/guards.ts';
import { jumpsAt } from '../../../src/core/impact/jump.ts';
import { randomNumbers } from '../../../src/core/statistics/randomNumbers.ts';

function series(count: number, kept: number, seed: number): number[] {
  const random = randomNumbers(seed);
  let last = 0;
  return Array.from({ length: count }, () => {
    last = kept * last + random.normal();
    return last;
  });
}

const share = (found: readonly boolean[]) => found.filter(Boolean).length / found.length;
const seeds = Array.from({ length: 400 }, (_, seed) => seed);

describe('a control that jumps', () => {
  it.each([0, 0.9, 1])('is none while it goes on as it did (%s kept)', (kept) => {
    for (const start of [12, 30, 70, 150]) {
      expect(share(seeds.map((seed) => jumpsAt(series(start + 30, kept, seed), start)))).toBeLessThan(0.03);
    }
  });

  it.each([0, 1])('is seen where it leaves all that it did (%s kept)', (kept) => {
    const jumped = seeds.map((seed) => series(100, kept, seed).map((value, row) => (row < 70 ? value : value + 10)));
    expect(share(jumped.map((each) => jumpsAt(each, 70)))).toBeGreaterThan(0.95);
  });

  it('is none that rises every Saturday', () => {
    const weeks = series(90, 0, 1).map((value, row) => value + (row % 7 === 6 ? 40 : 0));
    for (let start = 60; start < 74; start++) expect(jumpsAt(weeks, start)).toBe(false);
  });
});

describe('a pretended start', () => {
  const question = { controls: [], season: 1, level: 0.95 };

  it('lies as many rows before the real one as are judged, or half of them', () => {
    const values = series(60, 0, 4);
    expect(placeboOf({ ...question, values, start: 50 })?.earlier).toBe(10);
    expect(placeboOf({ ...question, values, start: 30 })?.earlier).toBe(15);
  });

  it('finds a step of its own, and nothing in noise', () => {
    const noise = series(60, 0, 5);
    const stepped = noise.map((value, row) => (row < 30 ? value : value + 6));
    const found = (values: number[]) => isFound(placeboOf({ ...question, values, start: 45 })?.effect.average as never);
    expect(found(noise)).toBe(false);
    expect(found(stepped)).toBe(true);
  });

  it('is not tried where nothing changed before it', () => {
    const values = Array.from({ length: 40 }, (_, row) => (row < 12 ? 5 : row));
    expect(placeboOf({ ...question, values, start: 24 })).toBeNull();
  });
});
