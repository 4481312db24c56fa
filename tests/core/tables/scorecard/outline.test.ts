import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outlineOf } from '../../../../src/core/tables/scorecard/outline.ts';

const row = (key: string, parent = '') => ({ key, parent, title: `Title of ${key}`, type: '' });

describe('the outline of a scorecard', () => {
  it('puts below an objective its key results, then what is aligned with it, each a step further in', () => {
    const rows = [row('O1', 'O2'), row('O1.1'), row('O2'), row('O3', 'O1'), row('O2.1'), row('O3.1')];
    expect(outlineOf(rows).map(({ from, depth }) => `${'-'.repeat(depth)}${rows[from]?.key}`)).toEqual([
      'O2',
      '-O2.1',
      '-O1',
      '--O1.1',
      '--O3',
      '---O3.1',
    ]);
  });
  it('leaves a row without a key with the objective that it stood below, and what belongs nowhere last', () => {
    const typed = { key: '', parent: '', title: 'Win 20', type: '' };
    const rows = [typed, row('O1', 'O2'), typed, row('O2')];
    expect(outlineOf(rows)).toEqual([
      { from: 3, depth: 0 },
      { from: 1, depth: 1 },
      { from: 2, depth: 2 },
      { from: 0, depth: 0 },
    ]);
  });
  it('keeps every row once', () => {
    const anyKey = fc.constantFrom('O1', 'O2', 'O3', 'O1.1', 'O2.1', 'O2.2', 'O9.1', '');
    const anyRow = fc
      .tuple(anyKey, fc.constantFrom('', 'O1', 'O2', 'O3', 'O7'))
      .map(([key, parent]) => row(key, parent));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const places = outlineOf(rows).map(({ from }) => from);
        expect([...places].sort((one, other) => one - other)).toEqual(rows.map((_, index) => index));
      }),
    );
  });
});
