import { describe, expect, it } from '@jest/globals';
import { formulaText } from '../../../../src/core/formula/dialects/reading.ts';
import { argument, minus, over, plus, times } from '../../../../src/core/formula/expression.ts';
import { shownName } from '../../../../src/core/functions/argument.ts';
import { formulaOf, type SheetFunction } from '../../../../src/core/functions/sheetFunction.ts';
import { findFunction, sheetFunctions } from '../../../../src/core/registry.ts';

const naming = { argument: shownName, words: {}, language: 'en' } as const;
const [a, b, c] = [argument('a'), argument('b'), argument('newC')];

describe('formulaText', () => {
  it('puts brackets only where the reading would change', () => {
    expect(formulaText(over(minus(a, b), b), naming)).toBe('(a - b) / b');
    expect(formulaText(minus(a, minus(b, c)), naming)).toBe('a - (b - new_c)');
    expect(formulaText(over(a, times(b, c)), naming)).toBe('a / (b * new_c)');
    expect(formulaText(plus(a, times(b, c)), naming)).toBe('a + b * new_c');
  });
  it('reads well for the declared functions', () => {
    const text = (fn: string) => formulaText(formulaOf(findFunction(fn) as SheetFunction) ?? a, naming);
    expect(text('KPI_CAC')).toBe('cost / new_customers');
    expect(text('KPI_NPS')).toBe('100 * (count(scores ≥ 9) - count(scores ≤ 6)) / count(scores)');
    expect(text('OKR_GRADE')).toContain('if(kind = "committed"; ');
  });
  it('never prints an object or a hole', () => {
    for (const declared of sheetFunctions) {
      const formula = formulaOf(declared);
      if (formula) expect(formulaText(formula, naming)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
