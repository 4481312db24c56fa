import { describe, expect, it } from '@jest/globals';
import { argumentChoices, type SheetColumns } from '../../../sidebar/columns/columnChoices.ts';
import { impact } from '../../../src/core/metrics/forecast/impact.ts';

const columns = { sheet: 1, columns: [] } as unknown as SheetColumns;

describe('what is typed for an argument', () => {
  const given = (argument: string, typed: string) =>
    argumentChoices(impact, columns, { [argument]: { typed } }).find((choice) => choice.argument === argument)?.given;

  it('is a day or, where a row may stand for it, a number', () => {
    expect(given('firstAffected', '۱۴۰۵/۰۱/۰۱')).toBe('2026-03-21');
    expect(given('firstAffected', '۳۱')).toBe(31);
    expect(given('firstAffected', 'soon')).toBeNull();
    expect(given('dates', '31')).toBeNull();
  });

  it('is a word that may stand in place of columns', () => {
    expect(given('controls', ' هیچ')).toBe('none');
    expect(given('controls', 'None')).toBe('none');
    expect(given('controls', 'nothing')).toBeNull();
  });
});
