import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type TotalPart, totalBridge } from '../../../src/core/explanation/totalBridge.ts';

const part = fc.record({
  before: fc.integer({ min: -500, max: 500 }),
  after: fc.integer({ min: -500, max: 500 }),
  volumeBefore: fc.integer({ min: 1, max: 90 }),
  volumeAfter: fc.integer({ min: 1, max: 90 }),
});
const parts = fc
  .array(part, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((each, index): TotalPart => ({ ...each, segment: `S${index}` })));

describe('totalBridge', () => {
  it('takes volume at the old price and price at the new volume', () => {
    // By hand: 100 at 10, then 120 at 11: 20 × 10 = 200 and 120 × 1 = 120.
    const [row] = totalBridge([
      { segment: 'A', before: 1000, after: 1320, volumeBefore: 100, volumeAfter: 120 },
    ]).segments;
    expect(row).toMatchObject({ effect: 320, volumeEffect: 200, priceEffect: 120 });
  });
  it('puts all of a segment that is new or gone into volume', () => {
    const { segments } = totalBridge([
      { segment: 'new', before: 0, after: 50, volumeBefore: 0, volumeAfter: 5 },
      { segment: 'gone', before: 30, after: 0, volumeBefore: 3, volumeAfter: 0 },
    ]);
    expect(segments.map(({ volumeEffect, priceEffect }) => [volumeEffect, priceEffect])).toEqual([
      [50, 0],
      [-30, 0],
    ]);
  });
  it('has no shares where the total stays, and no volumes where there are none', () => {
    const { segments } = totalBridge([
      { segment: 'A', before: 1, after: 2, volumeBefore: null, volumeAfter: null },
      { segment: 'B', before: 2, after: 1, volumeBefore: null, volumeAfter: null },
    ]);
    expect(segments.map(({ share, volumeEffect, priceEffect }) => [share, volumeEffect, priceEffect])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });
  it('takes the noise of binary arithmetic for no change', () => {
    const none = { volumeBefore: null, volumeAfter: null };
    // 0.1 + 0.2 is a little more than 0.3.
    const { segments } = totalBridge([
      { segment: 'A', before: 0.1, after: 0.3, ...none },
      { segment: 'B', before: 0.2, after: 0, ...none },
    ]);
    expect(segments.map(({ share }) => share)).toEqual([null, null]);
  });
  it('adds up: effects to the change, volume and price to the effect, shares to 1', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const { before, after, segments } = totalBridge(list);
        expect(segments.reduce((sum, { effect }) => sum + effect, 0)).toBe(after - before);
        for (const { effect, volumeEffect, priceEffect } of segments) {
          expect((volumeEffect as number) + (priceEffect as number)).toBeCloseTo(effect, 9);
        }
        if (after !== before) expect(segments.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 6);
      }),
    );
  });
  it('keeps shares when the unit changes, and rows when their order does', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const inThousands = list.map((each) => ({ ...each, before: each.before / 1000, after: each.after / 1000 }));
        const [one, other] = [totalBridge(list), totalBridge(inThousands)];
        one.segments.forEach(({ effect, share }, index) => {
          expect((other.segments[index]?.effect as number) * 1000).toBeCloseTo(effect, 6);
          if (share === null) expect(other.segments[index]?.share).toBeNull();
          else expect(other.segments[index]?.share).toBeCloseTo(share, 6);
        });
        expect([...totalBridge([...list].reverse()).segments].reverse()).toEqual(one.segments);
      }),
    );
  });
});
