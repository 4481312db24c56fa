import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import { okrProgress } from '../../../src/core/okr/progress.ts';
import { englishDocument } from '../functions/testDocument.ts';

const progress = (...cells: Cell[]) => callFunction(okrProgress, cells, englishDocument);

describe('OKR_PROGRESS', () => {
  it('reads a falling target the same way', () => {
    expect(progress(200, 140, 170)).toBe(0.5);
  });
  it('counts churn that beat its target as more than reached, unlike actual over target', () => {
    // The 88.9 % of hand-made sheets: target 1.8 %, reached 1.6 %, from 2.4 %.
    expect(progress(0.024, 0.018, 0.016)).toBeCloseTo(4 / 3, 12);
  });
  it('includes the limit of the stay types', () => {
    expect([progress('', 40, 40, 'stay_at_or_above'), progress('', 40, 39.9, 'stay_at_or_above')]).toEqual([1, 0]);
    expect([progress('', 6, 6, 'stay_at_or_below'), progress('', 6, 6.1, 'stay_at_or_below')]).toEqual([1, 0]);
  });
  it('includes both ends of a range', () => {
    expect([progress(1, 3, 1, 'range'), progress(1, 3, 3, 'range'), progress(1, 3, 3.1, 'range')]).toEqual([1, 1, 0]);
  });
  it('takes a milestone without a start as starting from 0', () => {
    expect([progress('', 40, 10, 'milestone'), progress(10, 40, 25, 'milestone')]).toEqual([0.25, 0.5]);
  });
  it('reads a ticked checkbox', () => {
    expect([progress('', '', true, 'yes_no'), progress('', '', false, 'yes_no')]).toEqual([1, 0]);
  });
  it('takes a manual percentage as it is', () => {
    expect(progress('', '', '۴۲٪', 'percent')).toBe(0.42);
  });
  it('is blank before the first reading, and without the start or target it needs', () => {
    expect([progress(0, 10, ''), progress('', 10, 5), progress(0, '', 5), progress('', '', 5)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(progress('', 10, 5, 'auto', 'both')).toBe('');
  });
  it('holds one side or both when asked', () => {
    expect(['none', 'both', 'floor', 'cap'].map((clamp) => progress(0, 10, -5, 'auto', clamp))).toEqual([
      -0.5, 0, 0, -0.5,
    ]);
    expect(['none', 'both', 'floor', 'cap'].map((clamp) => progress(0, 10, 15, 'auto', clamp))).toEqual([
      1.5, 1, 1.5, 1,
    ]);
  });

  it('is 0 at the start and 1 at the target, whatever they are', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, (start, target) => {
        fc.pre(Math.abs(target - start) > 1e-6);
        expect([progress(start, target, start), progress(start, target, target)]).toEqual([0, 1]);
      }),
    );
  });
});
