import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RolledUp, rollUp } from '../../../src/core/okr/rollUp.ts';

/** An objective whose key results have these scores, all of weight 1. */
function objective(key: string, parent: string, scores: readonly number[], also: Partial<RolledUp> = {}): RolledUp {
  const ownPoints = scores.reduce((sum, score) => sum + score, 0);
  return { key, parent, weight: 1, contributes: true, ownWeight: scores.length, ownPoints, ...also };
}

describe('the roll-up of aligned objectives', () => {
  it('gives what Quantive works out: 64, 78 and 6 make 49', () => {
    // help.gtmhub.com 2920134; the children's scores are those before rounding.
    const children = [
      objective('O2', 'O1', [0.33, 0.58, 1]),
      objective('O3', 'O1', [0.85, 1, 0.5]),
      objective('O4', 'O1', [0, 0.06, 0.13]),
    ];
    const scores = rollUp([objective('O1', '', []), ...children], 'aligned');
    const shown = ['O2', 'O3', 'O4', 'O1'].map((key) => Math.round((scores.get(key) ?? 0) * 100));
    expect(shown).toEqual([64, 78, 6, 49]);
  });
  it('counts key results and aligned objectives in one mean, or only those that contribute', () => {
    const parent = objective('O1', '', [0.2]);
    const child = objective('O2', 'O1', [0.8], { weight: 3 });
    const support = objective('O3', 'O1', [1], { contributes: false });
    const of = (driver: 'keyResults' | 'aligned' | 'both') => rollUp([parent, child, support], driver).get('O1');
    expect(of('keyResults')).toBe(0.2);
    expect(of('aligned')).toBeCloseTo(0.8, 12);
    expect(of('both')).toBeCloseTo((0.2 + 3 * 0.8) / 4, 12);
  });
  it('goes by its key results while nothing that is aligned with it has a score', () => {
    const scores = rollUp([objective('O1', '', [0.4]), objective('O2', 'O1', [])], 'aligned');
    expect([scores.get('O1'), scores.get('O2')]).toEqual([0.4, null]);
  });
  it('stays between the lowest and the highest key result of the tree', () => {
    const anyScore = fc.double({ min: 0, max: 1, noNaN: true });
    const anyTree = fc.array(fc.tuple(fc.nat(), fc.array(anyScore, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyTree, fc.constantFrom('aligned' as const, 'both' as const), (rows, driver) => {
        const objectives = rows.map(([above, scores], index) =>
          objective(`O${index + 1}`, index === 0 ? '' : `O${(above % index) + 1}`, scores),
        );
        const all = rows.flatMap(([, scores]) => scores);
        const score = rollUp(objectives, driver).get('O1') as number;
        expect(score).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(...all) + 1e-12);
      }),
    );
  });
});
