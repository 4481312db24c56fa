import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Aligned, alignmentTrees, type Branch, loopFrom, loopKeys } from '../../../src/core/okr/alignment.ts';

const keys = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'];
/** Any objectives, aligned with any others, with themselves, or with one that is not there. */
const anyAlignment = fc
  .array(fc.constantFrom(...keys, 'O9', ''), { minLength: keys.length, maxLength: keys.length })
  .map((parents): Aligned[] => keys.map((key, index) => ({ key, parent: parents[index] ?? '' })));

function keysIn(branches: readonly Branch<Aligned>[]): string[] {
  return branches.flatMap(({ objective, below }) => [objective.key, ...keysIn(below)]);
}

describe('an alignment', () => {
  it('names the way round, from an objective back to itself', () => {
    const objectives = [
      { key: 'O1', parent: 'O3' },
      { key: 'O2', parent: 'O1' },
      { key: 'O3', parent: 'O2' },
      { key: 'O4', parent: 'O1' },
    ];
    expect(loopFrom('O1', objectives)).toEqual(['O1', 'O3', 'O2', 'O1']);
    // O4 leads into the circle, and is no part of it.
    expect(loopFrom('O4', objectives)).toBeNull();
    expect(loopFrom('O1', [{ key: 'O1', parent: 'O1' }])).toEqual(['O1', 'O1']);
  });
  it('has in a circle exactly those from which a way leads back', () => {
    fc.assert(
      fc.property(anyAlignment, (objectives) => {
        const inLoop = objectives.filter(({ key }) => loopFrom(key, objectives)).map(({ key }) => key);
        expect([...loopKeys(objectives)].sort()).toEqual(inLoop.sort());
      }),
    );
  });
  it('shows every objective once, those in a circle at the top', () => {
    fc.assert(
      fc.property(anyAlignment, (objectives) => {
        const trees = alignmentTrees(objectives);
        expect(keysIn(trees).sort()).toEqual(keys);
        const top = trees.map(({ objective }) => objective.key);
        for (const key of loopKeys(objectives)) expect(top).toContain(key);
      }),
    );
  });
  it('puts each below the one it is aligned with, in the order given', () => {
    const [company] = alignmentTrees([
      { key: 'O3', parent: 'O1' },
      { key: 'O1', parent: '' },
      { key: 'O2', parent: 'O1' },
    ]);
    expect(company?.below.map(({ objective }) => objective.key)).toEqual(['O3', 'O2']);
  });
});
