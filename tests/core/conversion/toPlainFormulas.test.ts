import { describe, expect, it } from '@jest/globals';
import { toPlainFormulas, toPlainTable } from '../../../src/core/conversion/toPlainFormulas.ts';

const plain = (formula: string) => toPlainFormulas(formula, 'en').formula;

describe('toPlainFormulas', () => {
  it('replaces a call by its plain formula and keeps references and absolute marks', () => {
    expect(plain('=KPI_CAC($B$2:B13; C2)')).toBe('=IF(OR(COUNT($B$2:B13)=0;C2="");"";SUM($B$2:B13)/C2)');
    expect(plain("=KPI_AOV('My sheet'!B2; فروش!$C2)")).toBe(
      `=IF(OR('My sheet'!B2="";فروش!$C2="");"";'My sheet'!B2/فروش!$C2)`,
    );
  });
  it('takes commas between arguments too', () => {
    expect(plain('=KPI_ROAS(B2,C2)')).toBe('=IF(OR(B2="";C2="");"";B2/C2)');
  });
  it('takes a decimal comma where arguments are parted by ;', () => {
    expect(plain('=KPI_CLV(30; 0,05)')).toBe('=30*1/(5/100)');
  });
  it('replaces calls inside other formulas, in brackets', () => {
    expect(plain('=1+KPI_ROAS(B2; C2)*2')).toBe('=1+(IF(OR(B2="";C2="");"";B2/C2))*2');
  });
  it('replaces inner calls first', () => {
    const { formula, replaced, left } = toPlainFormulas('=KPI_LTV_CAC(KPI_CLV(30; 5%); D2)', 'en');
    expect(formula).not.toContain('KPI_');
    expect([replaced, left]).toEqual([2, 0]);
  });
  it('leaves alone what has no plain formula, and counts it', () => {
    const kept = [
      '=KPI_ROWS("CAC"; B2:B4; C2:C4)',
      '=KPI_LTV_CAC(B2:B4; C2:C4)',
      '=KPI_NPS({9; 10})',
      '=KPI_CAC(B2:B13)',
      '=KPI_BGNBD_FIT(A1:A9; B1:B9; C1:C9)',
    ];
    for (const formula of kept) expect(toPlainFormulas(formula, 'en')).toEqual({ formula, replaced: 0, left: 1 });
  });
  it('passes over texts, names that only look alike, and formulas of others', () => {
    const untouched = ['="KPI_CAC(1; 2)"', "='KPI_CAC(1)'!A1", '=MY_KPI_CAC(1; 2)', '=SUM(A1:A2)', '=KPI_CAC(1; 2'];
    for (const formula of untouched) expect(toPlainFormulas(formula, 'en')).toEqual({ formula, replaced: 0, left: 0 });
  });
  it('reads texts as the function reads them: words, dates, Persian numbers', () => {
    expect(plain('=OKR_GRADE(A1; "تعهدی")')).toBe('=IF(A1="";"";IF(ROUND(A1;1)>=1;"Green";"Red"))');
    expect(plain('=OKR_EXPECTED("2026-09-23"; "۱۴۰۵/۹/۳۰"; TODAY())')).toContain('DATE(2026;12;21)');
    expect(plain('=KPI_CAC("۲ میلیون"; 100)')).toBe('=2000000/100');
  });
});

describe('toPlainTable', () => {
  const at = { row: 5, column: 27 };
  const table = (formula: string, place = at) => toPlainTable(formula, place, 'en');

  it('names the cells that each column fills, wherever the values stand', () => {
    expect(table("=KPI_SIGNAL('My sheet'!$B$2:$B$9)")).toEqual([
      expect.stringContaining('AB5:AB12'),
      `=ARRAYFORMULA(IF(ISNUMBER('My sheet'!$B$2:$B$9);IF(COUNT('My sheet'!$B$2:$B$9)>5;AVERAGE('My sheet'!$B$2:$B$9);"");""))`,
      expect.stringContaining('ISNUMBER(AB5:AB12)'),
      '=ARRAYFORMULA(IF(ISNUMBER(AB5:AB12);AB5:AB12+(AB5:AB12-AC5:AC12);""))',
    ]);
  });
  it('takes an open end where the table stands beside its values', () => {
    expect(table('=KPI_SIGNAL(B5:B)')?.[3]).toContain('AB5:AB+');
    expect(table('=KPI_SIGNAL(B2:B)')).toBeNull();
  });
  it('takes the baseline as a number or from a cell', () => {
    expect(table('=KPI_SIGNAL(B2:B9; 6)')?.[1]).toContain(';6)');
    expect(table('=KPI_SIGNAL(B2:B9; C1)')?.[1]).toContain(';C1)');
  });
  it('writes the words of the language', () => {
    expect(toPlainTable('=KPI_SIGNAL(B2:B9)', at, 'fa')?.[0]).toContain('"نوسان عادی"');
  });
  it('holds no decimal, comma or array literal, so that every locale reads it', () => {
    for (const formula of table('=KPI_SIGNAL(B2:B9; 6)') ?? []) {
      expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/[.,{}]|LET|LAMBDA/);
    }
  });
  it('is null for a row, several columns, a call inside another formula, and a function without one', () => {
    const others = ['=KPI_SIGNAL(B2:H2)', '=KPI_SIGNAL(B2:C9)', '=KPI_SIGNAL(B2)', '=INDEX(KPI_SIGNAL(B2:B9);1;1)'];
    for (const formula of [...others, '=KPI_ANOMALY(B2:B9)', '=KPI_SIGNAL()', '=SUM(B2:B9)']) {
      expect([formula, table(formula)]).toEqual([formula, null]);
    }
  });
});
