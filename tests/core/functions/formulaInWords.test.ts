import { describe, expect, it } from '@jest/globals';
import { spokenText } from '../../../src/core/formula/dialects/spoken.ts';
import { argumentName, ownArgumentNames } from '../../../src/core/functions/argumentName.ts';
import { formulaInWords } from '../../../src/core/functions/formulaInWords.ts';
import { formulaOf } from '../../../src/core/functions/sheetFunction.ts';
import { findFunction, sheetFunctions } from '../../../src/core/registry.ts';
import type { Language } from '../../../src/core/text.ts';

function line(fn: string, language: Language): string | null {
  const declared = findFunction(fn);
  if (!declared) throw new Error(`${fn} is not there`);
  const said = formulaInWords(declared, language);
  return said && spokenText(said);
}

describe('a formula in words', () => {
  it.each([
    ['KPI_CAC', 'cost ÷ new customers', 'هزینه ÷ مشتریان تازه'],
    ['KPI_CPM', 'spend ÷ impressions × 1,000', 'هزینهٔ تبلیغ ÷ نمایش‌ها × ۱٬۰۰۰'],
    ['KPI_POAS', '(revenue − variable cost) ÷ ad spend', '(درآمد − هزینهٔ متغیر) ÷ هزینهٔ تبلیغ'],
    ['KPI_CHURN', 'customers lost ÷ customers at the start', 'مشتریان ازدست‌رفته ÷ مشتریان آغاز دوره'],
    ['KPI_WEIGHTED_PIPELINE', 'sum of (values × probabilities)', 'جمع (مقدارها × احتمال‌ها)'],
    ['KPI_CMGR', '(last value ÷ first value) ^ (1 ÷ periods) − 1', '(مقدار آخر ÷ مقدار نخست) ^ (۱ ÷ تعداد دوره‌ها) − ۱'],
  ])('tells %s as “%s”', (fn, en, fa) => {
    expect([line(fn, 'en'), line(fn, 'fa')]).toEqual([en, fa]);
  });
  it('is one fraction where a fraction is divided again', () => {
    expect(line('KPI_ER_FOLLOWERS', 'en')).toBe('engagements ÷ (followers × posts)');
  });
  it('tells the usual case: choices as they are, every number given', () => {
    expect(line('KPI_CES', 'en')).toBe('sum of scores ÷ number of scores');
    expect(line('KPI_MRR', 'en')).toBe('sum of (amounts ÷ billing months)');
    expect(line('OKR_PROGRESS', 'en')).toBe('(current value − start value) ÷ (target − start value)');
  });
  it('counts in words', () => {
    expect(line('KPI_NPS', 'en')).toBe(
      '100 × (number of scores of 9 or more − number of scores of 6 or less) ÷ number of scores',
    );
  });
  it('keeps silent where a formula chooses between cases or writes a text', () => {
    const silent = sheetFunctions.filter((declared) => formulaOf(declared) && !formulaInWords(declared, 'fa'));
    expect(silent.map(({ fn }) => fn).sort()).toEqual(['KPI_HEALTH', 'OKR_BAR', 'OKR_GRADE', 'OKR_STATUS']);
  });
  it('says no typed name', () => {
    for (const { fn } of sheetFunctions)
      expect([fn, line(fn, 'en') ?? '']).toEqual([fn, expect.not.stringContaining('_')]);
  });
});

describe('the names that an argument has in one function', () => {
  it.each(ownArgumentNames())('%s belongs to an argument that is there', (own) => {
    const [fn = '', name = ''] = own.split('.');
    expect(Object.keys(findFunction(fn)?.args ?? {})).toContain(name);
  });
  it('tell the arguments of one function apart', () => {
    for (const { fn, args } of sheetFunctions) {
      for (const language of ['en', 'fa'] as const) {
        const names = Object.keys(args).map((name) => argumentName(fn, name)[language]);
        expect([fn, new Set(names).size]).toEqual([fn, names.length]);
      }
    }
  });
});
