import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CountedStep, shareOfSteps } from '../../../src/core/okr/steps.ts';

const step = fc.record({ weight: fc.oneof(fc.nat(9), fc.constant('')), isDone: fc.boolean() });
const equal = (all: number, done: number): CountedStep[] =>
  Array.from({ length: all }, (_, index) => ({ weight: '', isDone: index < done }));

describe('the share of the finished steps', () => {
  it('is the count of those done where none has a weight, and nothing without steps', () => {
    expect([shareOfSteps([]), shareOfSteps(equal(4, 0)), shareOfSteps(equal(4, 3)), shareOfSteps(equal(4, 4))]).toEqual(
      [null, 0, 0.75, 1],
    );
  });

  it('counts weights, a blank or a word as 1, and nothing of weight 0', () => {
    const two = (one: CountedStep['weight'], other: CountedStep['weight']) =>
      shareOfSteps([
        { weight: one, isDone: true },
        { weight: other, isDone: false },
      ]);
    expect([two(3, ''), two('much', 1), two(0, 5), two(0, 0), two(-2, 1)]).toEqual([0.75, 0.5, 0, null, 0.5]);
  });

  it('lies between 0 and 1, depends on no order, and never falls when one more is done', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        const share = shareOfSteps(steps);
        if (share === null) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(shareOfSteps([...steps].reverse())).toBeCloseTo(share, 12);
        const [first, ...others] = steps;
        const more = [{ ...(first as CountedStep), isDone: true }, ...others];
        expect(shareOfSteps(more) as number).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });
});
