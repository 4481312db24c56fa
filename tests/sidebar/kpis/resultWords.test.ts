import { describe, expect, it } from '@jest/globals';
import { resultWords } from '../../../sidebar/kpis/resultWords.ts';
import { findFunction } from '../../../src/core/functions/registry.ts';
import type { Example, SheetFunction } from '../../../src/core/functions/sheetFunction.ts';

const declared = (fn: string): SheetFunction => findFunction(fn) as SheetFunction;
const gives = (result: Example['gives']): Example => ({ given: {}, gives: result });

describe('resultWords', () => {
  it('writes a fraction as the cell holds it and as a percentage', () => {
    expect(resultWords(declared('KPI_CTR'), gives(0.025), 'en')).toBe('0.025 (2.5%)');
    expect(resultWords(declared('KPI_CTR'), gives(0.025), 'fa')).toBe('۰٫۰۲۵ (۲٫۵٪)');
  });
  it('says the words of a status in the language of the sidebar', () => {
    expect(resultWords(declared('OKR_STATUS'), gives('At risk'), 'fa')).toBe('نیازمند توجه');
  });
  it('lists a column and names its blank cells', () => {
    expect(resultWords(declared('KPI_ROWS'), gives([100, null]), 'en')).toBe('100; a blank cell');
    expect(resultWords(declared('KPI_ROWS'), gives([100, null]), 'fa')).toBe('۱۰۰؛ خانهٔ خالی');
  });
});
