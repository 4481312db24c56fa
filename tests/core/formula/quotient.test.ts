import { describe, expect, it } from '@jest/globals';
import { feedRecipes } from '../../../src/core/facts/feeds.ts';
import type { Expression } from '../../../src/core/formula/expression.ts';
import { argument, minus, over, plus, power, times } from '../../../src/core/formula/expression.ts';
import { quotientOf } from '../../../src/core/formula/quotient.ts';
import { formulaOf } from '../../../src/core/functions/sheetFunction.ts';
import { findFunction } from '../../../src/core/registry.ts';

const [a, b] = [argument('a'), argument('b')];

describe('a formula as a quotient of sums', () => {
  it('finds both sides, also of a difference and times a number', () => {
    expect(quotientOf(over(minus(a, b), a))).toEqual({ top: minus(a, b), bottom: a });
    expect(quotientOf(times(over(a, b), 1000))).toEqual({ top: times(a, 1000), bottom: b });
  });
  it('is none where what segments add would not add up to the whole', () => {
    for (const formula of [a, plus(a, 1), over(plus(a, 1), b), over(times(a, b), b), over(power(a, 2), b)]) {
      expect(quotientOf(formula)).toBeNull();
    }
  });
  it('is found in every KPI that sources feed from several metrics', () => {
    for (const fn of Object.keys(feedRecipes())) {
      const declared = findFunction(fn);
      expect([fn, declared && quotientOf(formulaOf(declared) as Expression)]).not.toContain(null);
    }
  });
});
