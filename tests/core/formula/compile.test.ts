import { describe, expect, it } from '@jest/globals';
import { compile } from '../../../src/core/formula/compile.ts';
import {
  argument,
  ceil,
  clamp,
  count,
  countWhere,
  type Expression,
  minus,
  over,
  plus,
  power,
  round,
  sum,
  times,
} from '../../../src/core/formula/expression.ts';

const run = (expression: Expression, values: Record<string, unknown> = {}) =>
  compile(expression, { names: Object.keys(values), wordOf: (id) => id })(Object.values(values));

describe('compile', () => {
  it('reckons from left to right', () => {
    expect(run(minus(10, 3, 2))).toBe(5);
    expect(run(over(plus(1, 2), times(2, 3)))).toBe(0.5);
    expect(run(power(2, 3))).toBe(8);
  });
  it('works row by row on lists, and skips blank rows in sums', () => {
    const [p, w] = [argument('p'), argument('w')];
    expect(run(sum(times(p, w)), { p: [1, null, 3], w: [2, 5, null] })).toBe(2);
    expect(run(sum(clamp(p, 0, 1)), { p: [-2, 0.5, 3, null] })).toBe(1.5);
  });
  it('counts the numbers of a list', () => {
    const list = argument('list');
    expect(run(count(list), { list: [1, null, 0] })).toBe(2);
    expect(run(countWhere(list, '>=', 9), { list: [8, 9, 10, null] })).toBe(2);
  });
  it('rounds half away from zero, as spreadsheets do, untouched by binary noise', () => {
    expect([0.35, 0.65, 1.005, -0.35, 2.5].map((value) => run(round(value, 1)))).toEqual([0.4, 0.7, 1, -0.4, 2.5]);
    expect(run(round(1.005, 2))).toBe(1.01);
    expect(run(round(-2.5))).toBe(-3);
  });
  it('rounds up, but not over noise', () => {
    expect([run(ceil(2.1)), run(ceil(2)), run(ceil(times(1.1, 10)))]).toEqual([3, 2, 11]);
  });
});
