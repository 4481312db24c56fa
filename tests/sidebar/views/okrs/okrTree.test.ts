import { describe, expect, it } from '@jest/globals';
import { unkeyedRows } from '../../../../sidebar/views/okrs/okrTree.ts';
import type { OkrRow } from '../../../../src/api.ts';

const row = (key: string, title = 'Grow'): OkrRow => ({ cells: { key, title }, formulas: [] });

describe('rows that no action can tell apart', () => {
  it('are given keys by Repair below an objective, and where a key stands twice', () => {
    expect(unkeyedRows([row('O1'), row(''), row('O1.1'), row('O1.1')])).toEqual({ repairable: 2, misplaced: 0 });
  });

  it('are left to people above every objective, and without a title', () => {
    expect(unkeyedRows([row(''), row('O1'), row('O1.1'), row('', '')])).toEqual({ repairable: 0, misplaced: 2 });
  });
});
