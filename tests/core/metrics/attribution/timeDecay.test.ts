import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { attrTimeDecay } from '../../../../src/core/metrics/attribution/timeDecay.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const timeDecay = (...cells: CellOrRange[]) => callFunction(attrTimeDecay, cells, englishDocument) as Cell[][];

describe('KPI_ATTR_TIME_DECAY', () => {
  it('gives each conversion a credit of 1 in all', () => {
    const touches = fc.array(
      fc.record({ channel: fc.constantFrom('A', 'B', 'C'), id: fc.nat(5), days: fc.nat(20_000) }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(touches, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, halfLife) => {
        const table = timeDecay(
          column(...list.map(({ channel }) => channel)),
          column(...list.map(({ id }) => id)),
          column(...list.map(({ days }) => days)),
          halfLife,
        );
        const credits = table.map(([, credit]) => credit as number);
        expect(credits.every(Number.isFinite)).toBe(true);
        expect(credits.reduce((sum, credit) => sum + credit, 0)).toBeCloseTo(new Set(list.map(({ id }) => id)).size, 9);
      }),
    );
  });
  it('halves the credit with every half-life', () => {
    expect(timeDecay(column('A', 'B'), column(1, 1), column(0, 3), 3)).toEqual([
      ['A', 2 / 3],
      ['B', 1 / 3],
    ]);
  });
  it('still tells touches apart that lie thousands of half-lives before the conversion', () => {
    expect(timeDecay(column('A', 'B'), column(1, 1), column(10_001, 10_000), 1)).toEqual([
      ['B', 2 / 3],
      ['A', 1 / 3],
    ]);
  });
  it('skips a touch in which anything is blank', () => {
    expect(timeDecay(column('A', '', 'B', 'C'), column(1, 1, '', 1), column(0, 0, 0, ''))).toEqual([['A', 1]]);
    expect(timeDecay(column('A', ''), column('', 1), column(0, 0))).toBe('');
  });
  it('keeps the order of appearance between equal credits', () => {
    expect(timeDecay(column('B', 'A'), column(1, 2), column(5, 9))).toEqual([
      ['B', 1],
      ['A', 1],
    ]);
  });
  it('refuses a half-life of 0, days after the conversion, and lists of different lengths', () => {
    expect(() => timeDecay(column('A'), column(1), column(0), 0)).toThrow('half_life must be above 0, got 0.');
    expect(() => timeDecay(column('A', 'B'), column(1, 1), column(0, -2))).toThrow(
      'days_before in row 2 must not be negative, got -2.',
    );
    expect(() => timeDecay(column('A', 'B'), column(1, 1), column(0))).toThrow(
      'channels and days_before must have the same length, got 2 and 1 cells.',
    );
  });
});
