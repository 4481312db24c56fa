import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { funnel } from '../../../../src/core/metrics/web/funnel.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const stages = (...cells: Cell[]) => callFunction(funnel, [cells.map((cell) => [cell])], englishDocument) as Cell[][];

describe('KPI_FUNNEL', () => {
  it('lets people enter late: the drop is then negative', () => {
    expect(stages(10, 15)).toEqual([
      ['', 1, ''],
      [1.5, 1.5, -0.5],
    ]);
  });
  it('refuses the step after an empty stage in its own cell, and goes on', () => {
    expect(stages(100, 0, 5, 1)).toEqual([
      ['', 1, ''],
      [0, 0, 1],
      ['⚠ KPI_FUNNEL: counts in row 2 must be above 0, got 0.', 0.05, ''],
      [0.2, 0.01, 0.8],
    ]);
  });
  it('leaves the row of an unfilled stage blank and compares the next with the last filled one', () => {
    expect(stages('', 100, '', 50, '')).toEqual([
      ['', '', ''],
      ['', 1, ''],
      ['', '', ''],
      [0.5, 0.5, 0.5],
      ['', '', ''],
    ]);
  });
  it('is blank where no stage is filled', () => {
    expect(stages('', '')).toBe('');
  });
  it('refuses fewer than 2 stages, an empty first stage and a negative one', () => {
    expect(() => stages(5, '')).toThrow('count(counts) must be at least 2, got 1.');
    expect(() => stages(0, 5)).toThrow('counts in row 1 must be above 0, got 0.');
    expect(() => stages(5, -1)).toThrow('counts in row 2 must not be negative, got -1.');
  });
  it('multiplies its steps to the cumulative share', () => {
    const people = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(people, (counts) => {
        const rows = stages(...counts);
        expect(rows).toHaveLength(counts.length);
        const steps = rows.slice(1).map(([step]) => step as number);
        const last = rows[rows.length - 1]?.[1] as number;
        expect(steps.reduce((product, step) => product * step, 1) / last).toBeCloseTo(1, 9);
      }),
    );
  });
});
