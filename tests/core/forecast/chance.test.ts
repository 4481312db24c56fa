import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chanceOfTarget, kindOf } from '../../../src/core/forecast/chance.ts';
import { studentTail } from '../../../src/core/statistics/studentT.ts';

const readings = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 12 });

describe('the chance of reaching a target', () => {
  it('is Student’s tail of the increments for a running total', () => {
    const given = [10, 22, 31, 44, 52];
    const increments = [12, 9, 13, 8];
    const deviation = Math.sqrt(increments.reduce((sum, each) => sum + (each - 10.5) ** 2, 0) / 3);
    const error = deviation * Math.sqrt(4 * (1 + 4 / 4));
    const { probability, expected } = chanceOfTarget(given, 100, 4, 'cumulative');
    expect(expected).toBe(94);
    expect(probability).toBeCloseTo(studentTail((100 - 94) / error, 3), 12);
  });

  it('is one half where the pace leads exactly there', () => {
    expect(chanceOfTarget([0, 3, 5, 9, 12], 24, 4, 'cumulative').probability).toBeCloseTo(0.5, 12);
  });

  it('follows a pace that has become quicker, once there are enough changes to tell', () => {
    const slow = [0, 2, 4, 6, 8, 10, 12];
    const quicker = [...slow, 18, 24, 30, 36];
    const { expected, pace } = chanceOfTarget(quicker, 70, 5, 'cumulative');
    expect(pace).toBeCloseTo(3.6, 9);
    // Between the mean pace and the latest.
    expect(expected).toBeGreaterThan(36 + 5 * 3.6 + 2);
    expect(expected).toBeLessThan(36 + 5 * 6);
    const lower = chanceOfTarget(quicker, 55, 5, 'cumulative').probability as number;
    expect(lower).toBeGreaterThan(0.5);
  });

  it('says only the needed pace after one reading', () => {
    expect(chanceOfTarget([20], 100, 8, 'cumulative')).toEqual({
      probability: null,
      expected: null,
      lower: null,
      upper: null,
      pace: null,
      neededPace: 10,
    });
  });

  it('is high for a running total that is past its target already', () => {
    expect(chanceOfTarget([120, 130, 140], 100, 4, 'cumulative').probability).toBeGreaterThan(0.95);
    expect(chanceOfTarget([120, 110, 104], 100, 4, 'level').probability).toBeLessThan(0.5);
  });

  it('is low where readings rise that are to fall', () => {
    expect(chanceOfTarget([200, 210, 220], 140, 4, 'level').probability).toBeLessThan(0.05);
  });

  it('is never certain', () => {
    const sure = chanceOfTarget([0, 10, 20, 30, 40], 41, 10, 'cumulative').probability;
    const lost = chanceOfTarget([0, 10, 20, 30, 40], 4000, 2, 'cumulative').probability;
    expect([sure, lost]).toEqual([0.995, expect.closeTo(0.005, 12)]);
  });

  it('is more cautious with few readings', () => {
    const few = chanceOfTarget([10, 20, 30], 60, 2, 'cumulative').probability as number;
    expect(few).toBeGreaterThan(0.02);
    expect(few).toBeLessThan(0.3);
  });

  it('is the same for a falling target seen in a mirror', () => {
    fc.assert(
      fc.property(
        readings,
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: 1, max: 10 }),
        (given, target, steps) => {
          const mirrored = given.map((each) => -each);
          // What only ever rises is a total, and rises whatever its target.
          fc.pre(target !== given[0] && [given, mirrored].every((each) => kindOf(each, Infinity) === 'level'));
          const one = chanceOfTarget(given, target, steps, 'cumulative').probability as number;
          expect(chanceOfTarget(mirrored, -target, steps, 'cumulative').probability).toBeCloseTo(one, 9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('falls as the target rises', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 8 }), (given, steps) => {
        const base = Math.max(...given) + 1;
        const chances = [0, 5, 50].map(
          (more) => chanceOfTarget(given, base + more, steps, 'level').probability as number,
        );
        expect(chances[0]).toBeGreaterThanOrEqual(chances[1] as number);
        expect(chances[1]).toBeGreaterThanOrEqual(chances[2] as number);
      }),
      { numRuns: 40 },
    );
  });

  it('takes what never falls for a running total', () => {
    expect(kindOf([1, 1, 4], 9)).toBe('cumulative');
    expect(kindOf([1, 4, 3], 9)).toBe('level');
    expect(kindOf([7], 9)).toBe('cumulative');
  });

  it('takes what is to fall for a level', () => {
    expect(kindOf([200, 210, 220], 140)).toBe('level');
  });
});
