import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, CellOrRange } from '../../../../src/core/cell.ts';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { attrFirst } from '../../../../src/core/metrics/attribution/first.ts';
import { attrLast } from '../../../../src/core/metrics/attribution/last.ts';
import { attrLinear } from '../../../../src/core/metrics/attribution/linear.ts';
import { attrMarkov } from '../../../../src/core/metrics/attribution/markov.ts';
import { attrPosition } from '../../../../src/core/metrics/attribution/position.ts';
import type { Metric } from '../../../../src/core/metrics/metric.ts';
import { englishDocument } from '../../functions/testDocument.ts';

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const call = (declared: Metric, ...cells: CellOrRange[]) => callFunction(declared, cells, englishDocument);
const total = (table: unknown, index: number) =>
  (table as Cell[][]).reduce((sum, row) => sum + (row[index] as number), 0);

const pathRules = [attrLast, attrFirst, attrLinear, attrPosition];
const allRules = [...pathRules, attrMarkov];

const rows = fc.array(
  fc.record({
    path: fc.array(fc.constantFrom('Search', 'Email', 'Social', 'Direct', 'جستجو'), { maxLength: 6 }),
    conversions: fc.nat(50),
    value: fc.integer({ min: -1000, max: 100_000 }),
  }),
  { minLength: 1, maxLength: 20 },
);
type Rows = { path: string[]; conversions: number; value: number }[];
const pathsOf = (list: Rows) => column(...list.map(({ path }) => path.join(' > ')));
const conversionsOf = (list: Rows) => column(...list.map(({ conversions }) => conversions));
const isEmpty = (list: Rows) => list.every(({ path }) => path.length === 0);

describe.each(allRules.map((rule) => [rule.fn, rule] as const))('%s', (fn, rule) => {
  it('shares out exactly the conversions', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const conversions = list.reduce((sum, row) => sum + row.conversions, 0);
        fc.pre(conversions > 0 && !isEmpty(list));
        const table = call(rule, pathsOf(list), conversionsOf(list));
        expect(total(table, fn === 'KPI_ATTR_MARKOV' ? 2 : 1)).toBeCloseTo(conversions, 8);
        for (const cell of (table as Cell[][]).flat())
          if (typeof cell === 'number') expect(cell).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  it('gives an empty path with conversions the row (none), and no row to one without', () => {
    const table = call(rule, column('', 'Email', null, ' > '), column(3, 1, 0, 2)) as Cell[][];
    expect(table.map(([channel]) => channel)).toEqual(['(none)', 'Email']);
    expect(table[0]?.[table[0].length - 1]).toBeCloseTo(5, 12);
  });
  it('is blank where nothing is filled in', () => {
    expect(call(rule, column('', ''), column('', ''))).toBe('');
    expect(call(rule, column('Email'), column(''))).toBe('');
  });
  it('takes one spelling of a channel for another, whatever the case or the form of ی and ک', () => {
    const table = call(rule, column('Email > email', 'تبليك', 'تبلیک'), column(1, 1, 1)) as Cell[][];
    expect(table.map(([channel]) => channel)).toEqual(['تبليك', 'Email']);
  });
  it('leaves the cells as they were', () => {
    const paths = Object.freeze(column('B > A', 'A').map((row) => Object.freeze(row)));
    const conversions = Object.freeze(column(2, 1).map((row) => Object.freeze(row)));
    call(rule, paths, conversions);
    expect([paths, conversions]).toEqual([column('B > A', 'A'), column(2, 1)]);
  });
  it('refuses lists of different lengths', () => {
    expect(() => call(rule, column('A', 'B'), column(1))).toThrow(
      'paths and conversions must have the same length, got 2 and 1 cells.',
    );
  });
  it('refuses negative conversions and names the row', () => {
    expect(() => call(rule, column('A', 'B'), column(1, -1))).toThrow(
      'conversions in row 2 must not be negative, got -1.',
    );
  });
});

describe.each(pathRules.map((rule) => [rule.fn, rule] as const))('%s', (_, rule) => {
  it('shares out exactly the value too', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const conversions = list.reduce((sum, row) => sum + row.conversions, 0);
        fc.pre(conversions > 0 && !isEmpty(list));
        const table = call(rule, pathsOf(list), conversionsOf(list), column(...list.map(({ value }) => value)));
        expect(total(table, 2)).toBeCloseTo(
          list.reduce((sum, row) => sum + row.value, 0),
          6,
        );
      }),
    );
  });
  it('has no column for a value that is left blank', () => {
    expect(call(rule, column('A', 'B'), column(2, 1), column('', ''))).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
    expect(call(rule, column('A', 'B'), column(2, 1), column('', 7))).toEqual([
      ['A', 2, 0],
      ['B', 1, 7],
    ]);
  });
  it('is blank where there is nothing to share', () => {
    expect(call(rule, column('A', 'B'), column(0, 0))).toBe('');
  });
  it('orders equal credits by first appearance, even when they differ by binary noise', () => {
    // 0.1 + 0.2 is a hair more than 0.3.
    const table = call(rule, column('B', 'A', 'A', 'C'), column(0.3, 0.1, 0.2, 5)) as Cell[][];
    expect(table.map(([channel]) => channel)).toEqual(['C', 'B', 'A']);
  });
});

describe('KPI_ATTR_LAST', () => {
  it('skips the excluded channel, but keeps it where a path has no other', () => {
    const paths = column('Search > Direct > direct', 'Direct > Direct', 'Direct > Email');
    expect(call(attrLast, paths, column(1, 2, 4), null, 'DIRECT')).toEqual([
      ['Email', 4],
      ['Direct', 2],
      ['Search', 1],
    ]);
  });
});

describe('KPI_ATTR_LINEAR', () => {
  it('counts a channel seen twice twice', () => {
    expect(call(attrLinear, column('A > B > A'), column(3))).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });
});

describe('KPI_ATTR_POSITION', () => {
  it('shares a path of two touches as first to last', () => {
    expect(call(attrPosition, column('A > B'), column(8), null, 0.125, 0.375)).toEqual([
      ['B', 6],
      ['A', 2],
    ]);
  });
  it('gives all to the ends when they take 1, and all to the middle when they take 0', () => {
    expect(call(attrPosition, column('A > B > C'), column(10), null, '70%', '30%')).toEqual([
      ['A', 7],
      ['C', 3],
    ]);
    expect(call(attrPosition, column('A > B > C'), column(10), null, 0, 0)).toEqual([['B', 10]]);
  });
  it('refuses shares that make no sense', () => {
    expect(() => call(attrPosition, column('A > B'), column(1), null, 0.6, 0.5)).toThrow(
      'first + last must not be above 1, got 1.1.',
    );
    expect(() => call(attrPosition, column('A > B'), column(1), null, 0, 0)).toThrow(
      'first + last must be above 0, got 0.',
    );
    expect(() => call(attrPosition, column('A > B'), column(1), null, 40)).toThrow(
      'first must be between 0 and 1, got 40 (40% or 0.4).',
    );
  });
});
