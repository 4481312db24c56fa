import { describe, expect, it } from '@jest/globals';
import { cellWords, resultRows, tableCellWords } from '../../../../sidebar/views/kpis/resultWords.ts';
import type { SheetFunction } from '../../../../src/core/functions/sheetFunction.ts';
import { findFunction } from '../../../../src/core/registry.ts';

const declared = (fn: string): SheetFunction => findFunction(fn) as SheetFunction;

describe('resultRows', () => {
  it('reads one cell, a column and a table as rows', () => {
    expect(resultRows({ given: {}, gives: 200 })).toEqual([[200]]);
    expect(resultRows({ given: {}, gives: [100, null] })).toEqual([[100], [null]]);
    expect(resultRows({ given: {}, gives: [['Search', 35]] })).toEqual([['Search', 35]]);
  });
});

describe('cellWords', () => {
  it('writes a fraction as the cell holds it and as a percentage', () => {
    expect(cellWords(declared('KPI_CTR'), 0.025, 'en')).toBe('0.025 (2.5%)');
    expect(cellWords(declared('KPI_CTR'), 0.025, 'fa')).toBe('۰٫۰۲۵ (۲٫۵٪)');
  });
  it('keeps the digits of a tiny fraction', () => {
    expect(cellWords(declared('KPI_CTR'), 0.0000760288, 'en')).toBe('0.000076 (0.0076%)');
  });
  it('says the words of a status in the language of the sidebar', () => {
    expect(cellWords(declared('OKR_STATUS'), 'At risk', 'fa')).toBe('نیازمند توجه');
  });
  it('says TRUE and FALSE as the cell does, and what they mean', () => {
    expect(cellWords(declared('KPI_AB_SIGNIFICANT'), true, 'fa')).toBe('TRUE (بله)');
    expect(cellWords(declared('KPI_AB_SIGNIFICANT'), false, 'en')).toBe('FALSE (no)');
  });
  it('names a blank cell', () => {
    expect(cellWords(declared('KPI_ROWS'), null, 'fa')).toBe('خانهٔ خالی');
  });
});

describe('tableCellWords', () => {
  it('writes the value alone and leaves blank cells blank', () => {
    expect(tableCellWords(declared('KPI_CTR'), 0.4, 'fa')).toBe('۰٫۴');
    expect(tableCellWords(declared('KPI_CTR'), null, 'fa')).toBe('');
  });
});
