import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHost } from '../../../../preview/host/host.ts';
import { targetInForce } from '../../../../src/core/tables/scorecard/ownTargets.ts';
import { expectedByTargets, partOfCycle } from '../../../../src/core/tables/scorecard/ownTargetsFormula.ts';
import type { Ranges } from '../../../../src/core/tables/scorecard/rowTerms.ts';

const LETTERS: Readonly<Record<string, string>> = { start: 'A', target: 'B', targets: 'C', part: 'D' };

/** What the formulas of the sheet make of targets, each in a row of its own. */
function judged(cases: readonly { start: number; target: number; targets: string; elapsed: number }[]) {
  const host = createHost({
    sheets: [
      {
        name: 'Own',
        cells: cases.map(({ start, target, targets, elapsed }, index) => {
          const range: Ranges = (key) => `${LETTERS[key]}${index + 1}`;
          const part = `=${partOfCycle(range, `${Math.round(elapsed * 1000)}/1000`)}`;
          return [start, target, targets, part, `=${expectedByTargets(range)}`];
        }),
      },
    ],
  });
  return cases.map((_, index) => ({
    part: host.valueAt('Own', `D${index + 1}`),
    expected: host.valueAt('Own', `E${index + 1}`),
  }));
}

describe('targets by period', () => {
  it('expect what a straight line does where they are evenly spaced', () => {
    const evenly = fc
      .record({
        start: fc.integer({ min: -500, max: 500 }),
        step: fc.integer({ min: -90, max: 90 }).filter((step) => step !== 0),
        parts: fc.integer({ min: 1, max: 13 }),
        elapsed: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
      })
      .map(({ start, step, parts, elapsed }) => ({
        ...{ start, target: start + step * parts, elapsed },
        targets: Array.from({ length: parts }, (_, index) => start + step * (index + 1)).join('; '),
      }));
    fc.assert(
      fc.property(fc.array(evenly, { minLength: 30, maxLength: 30 }), (cases) => {
        const expected = judged(cases).map((each) => each.expected);
        expect(expected).toEqual(cases.map(({ elapsed }) => expect.closeTo(elapsed, 5)));
      }),
      { numRuns: 5 },
    );
  });
  it.each(['abc; 5', '5; abc', '20;; 80', '20; 80;', 'soon'])('count whole or not at all: %s', (targets) => {
    expect(judged([{ start: 0, target: 100, targets, elapsed: 0.9 }])[0]?.part).toBe('');
  });
  it('name the target that is in force, to the last day', () => {
    const [last] = judged([{ start: 0, target: 100, targets: '20; 45.5؛ 80', elapsed: 1 }]);
    expect(targetInForce('20; 45.5؛ 80', last?.part)).toEqual({ part: 3, parts: 3, value: { en: '80', fa: '۸۰' } });
    expect(targetInForce('20; 45.5', 1.2)?.value).toEqual({ en: '45.5', fa: '۴۵٫۵' });
    expect(targetInForce('abc; 5', undefined)).toBeNull();
  });
});
