import { describe, expect, it } from '@jest/globals';
import {
  cellFormula,
  kpiFormula,
  type Source,
  sourceIn,
  sourceNow,
  sourceText,
  stepsFormula,
} from '../../../../src/core/tables/scorecard/source.ts';

const columns = { tab: "Sara's KPIs", name: 'A', value: 'C' };
const own = { key: 'A4', start: 'D4', target: 'E4' };
const steps = { tab: 'گام‌ها', key: 'A', weight: 'D', doneOn: 'E', link: null };

describe('the formula of a source', () => {
  it.each<[string, Source]>([
    [kpiFormula('CAC', columns), { kpi: 'CAC' }],
    [kpiFormula('نرخ «پرش» و "خروج"', columns), { kpi: 'نرخ «پرش» و "خروج"' }],
    [stepsFormula(own, steps, 8.5), { steps: true }],
    [stepsFormula(own, { ...steps, weight: null }, null), { steps: true }],
    [stepsFormula(own, { ...steps, link: 'G' }, 8.5), { steps: true }],
    [cellFormula('Sales 1405', 'C5'), { tab: 'Sales 1405', cell: 'C5' }],
    [cellFormula("Sara's", 'AB120'), { tab: "Sara's", cell: 'AB120' }],
  ])('%s is understood again', (formula, source) => {
    expect(sourceIn(formula)).toEqual(source);
    // As a spreadsheet of another locale writes it.
    expect(sourceIn(formula.replace(/;/g, ', '))).toEqual(source);
  });
  it('holds no decimals and no names of Rasad’s functions, so that it lives anywhere', () => {
    for (const formula of [kpiFormula('CAC', columns), cellFormula('Sales', 'C5'), stepsFormula(own, steps, 8.5)]) {
      expect(formula.replace(/"[^"]*"|'[^']*'/g, '')).not.toMatch(/[.,{}]|KPI_|OKR_|LET|LAMBDA/);
    }
  });
  it('names its cells for good, so that sorting leaves them as they are', () => {
    expect(cellFormula('Sales', 'AB120')).toContain('$AB$120');
    expect(kpiFormula('CAC', columns)).toContain('$A:$A');
  });
});

describe('a formula that someone typed', () => {
  it.each<[string, Source | null]>([
    ['=Sales!C5', { tab: 'Sales', cell: 'C5' }],
    ["='Sales 1405'!$C$5", { tab: 'Sales 1405', cell: 'C5' }],
    ['=فروش!C5', { tab: 'فروش', cell: 'C5' }],
    ['=Sales!C5*2', null],
    ['=Sales!C5:C9', null],
    ['=SUM(Sales!C5)', null],
    ['=C5', null],
    ['=1+1', null],
    ['', null],
  ])('%s comes from %j', (formula, source) => {
    expect(sourceIn(formula)).toEqual(source);
  });
});

describe('what the source column says', () => {
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
  it('is worded in both languages', () => {
    expect(sourceText({ kpi: 'CAC' }, 'en')).toBe('KPI: CAC');
    expect(sourceText({ steps: true }, 'fa')).toBe('گام‌های انجام‌شده');
    expect(plain(sourceText({ tab: 'Sales', cell: 'C5' }, 'en'))).toBe('Cell C5 of Sales');
    expect(plain(sourceText({ tab: 'فروش', cell: 'C5' }, 'fa'))).toBe('خانهٔ C5 از برگهٔ فروش');
  });
  it('follows the formula, stays while that is broken, and goes with it', () => {
    expect(sourceNow(kpiFormula('CAC', columns), '', 'en')).toBe('KPI: CAC');
    expect(sourceNow('=IFERROR(IF(#REF!="";"";#REF!);"")', 'Cell C5 of Sales', 'en')).toBe('Cell C5 of Sales');
    expect(sourceNow('=1+1', 'KPI: CAC', 'en')).toBe('');
    expect(sourceNow('', 'KPI: CAC', 'en')).toBe('');
  });
});
