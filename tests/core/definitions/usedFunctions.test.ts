import { describe, expect, it } from '@jest/globals';
import { usedFunctions } from '../../../src/core/definitions/usedFunctions.ts';

describe('the functions that formulas call', () => {
  it('are found inside other calls and formulas, once each, in any case', () => {
    const used = usedFunctions([
      '=IF(A1>0;kpi_ltv_cac(KPI_CLV(A1; 5%; 80%); B1);"")',
      '=KPI_CLV(A2; 5%; 80%)',
      '=SUM(A:A)',
    ]);
    expect([...used].sort()).toEqual(['KPI_CLV', 'KPI_LTV_CAC']);
  });
  it('are none in a text, in a longer name or in a quoted tab', () => {
    expect([...usedFunctions(['="KPI_CAC(1;2)"', '=MY_KPI_CAC(1)', "='KPI_CAC(1)'!A1", 'KPI_CAC'])]).toEqual([]);
  });
  it('take the KPI that is computed row by row by its name', () => {
    expect(usedFunctions(['=KPI_ROWS("cac"; B2:B13; C2:C13)'])).toEqual(new Set(['KPI_ROWS', 'KPI_CAC']));
  });
});
