import { describe, expect, it } from '@jest/globals';
import type { References } from '../../../src/core/formula/resolve.ts';
import { plainFormula } from '../../../src/core/functions/plainFormula.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { findFunction, sheetFunctions } from '../../../src/core/registry.ts';

function plain(fn: string, references: References, language: 'en' | 'fa' = 'en'): string | null {
  return plainFormula(findFunction(fn) as SheetFunction, references, { language });
}

describe('plainFormula', () => {
  it('sums a flow range and leaves a blank row blank', () => {
    expect(plain('KPI_CAC', { cost: { range: 'B2:B13' }, newCustomers: { cell: 'C2' } })).toBe(
      '=IF(OR(COUNT(B2:B13)=0;C2="");"";SUM(B2:B13)/C2)',
    );
  });
  it('keeps absolute marks of references', () => {
    expect(plain('KPI_AOV', { revenue: { cell: '$B2' }, orders: { cell: 'Sheet1!C$2' } })).toBe(
      '=IF(OR($B2="";Sheet1!C$2="");"";$B2/Sheet1!C$2)',
    );
  });
  it('puts the default where an optional argument is left out or blank', () => {
    expect(plain('KPI_CLV', { arpu: { literal: 30 }, churn: { literal: 0.05 } })).toBe('=30*1/(5/100)');
    expect(plain('KPI_CLV', { arpu: { literal: 30 }, churn: { literal: 0.05 }, margin: { cell: 'C2' } })).toBe(
      '=30*IF(C2="";1;C2)/(5/100)',
    );
  });
  it('counts a list without an array formula', () => {
    expect(plain('KPI_NPS', { scores: { range: 'A2:A11' } })).toBe(
      '=IF(COUNT(A2:A11)=0;"";100*(COUNTIF(A2:A11;">=9")-COUNTIF(A2:A11;"<=6"))/COUNT(A2:A11))',
    );
  });
  it('takes the branch of a word that is typed into the call', () => {
    const cycle = { startDate: { cell: 'A1' }, endDate: { cell: 'B1' }, today: { formula: 'TODAY()' } };
    expect(plain('OKR_EXPECTED', cycle)).toBe('=IF(OR(A1="";B1="");"";MIN(1;MAX(0;(TODAY()-A1)/(B1-A1))))');
    expect(plain('OKR_EXPECTED', { ...cycle, dayCount: { literal: 'inclusive' } })).toContain('TODAY()-A1+1');
  });
  it('understands both labels and the id of an option cell', () => {
    const kind = plain('OKR_GRADE', { score: { cell: 'A1' }, kind: { cell: 'B1' } });
    expect(kind).toContain('OR(B1="committed";B1="Committed";B1="تعهدی")');
  });
  it('writes words in the language asked for', () => {
    expect(plain('OKR_GRADE', { score: { cell: 'A1' } }, 'fa')).toContain('"سبز"');
  });
  it('is null where an algorithm has no formula', () => {
    expect(plain('KPI_NEW_LEADS', {})).toBeNull();
  });

  it('holds no decimal, comma or array literal, so that every locale reads it', () => {
    for (const declared of sheetFunctions) {
      const names = Object.keys(declared.args);
      const references = Object.fromEntries(names.map((name, index) => [name, { cell: `A${index + 1}` }]));
      const text = plainFormula(declared, references, { language: 'en' })?.replace(/"[^"]*"/g, '') ?? '';
      expect(text).not.toMatch(/[.,{}]|LET|LAMBDA/);
    }
  });
});
